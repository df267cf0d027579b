/**
 * The configuration that is shipped, as it stands in {@code liberty/config}: numbers in it that must fit each other, do.
 */
@NullMarked
package io.stablemint.systemtests.configuration;

import org.jspecify.annotations.NullMarked;
