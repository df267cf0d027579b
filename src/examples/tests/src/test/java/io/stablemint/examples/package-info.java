/** Shows that the examples work, and that the documents show what is compiled and what happens. */
@NullMarked
package io.stablemint.examples;

import org.jspecify.annotations.NullMarked;
