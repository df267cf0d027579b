/** Settings by each server's own means. */
@NullMarked
package io.stablemint.servertests.configuration;

import org.jspecify.annotations.NullMarked;
