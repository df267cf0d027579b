/**
 * The sandbox in a process of its own, with credentials that are generated for it.
 */
@NullMarked
package io.stablemint.testsupport.sandbox;

import org.jspecify.annotations.NullMarked;
