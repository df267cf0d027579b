/**
 * The measured numbers that docs and notes quote, as files in {@code target/figures}.
 */
@NullMarked
package io.stablemint.testsupport.figures;

import org.jspecify.annotations.NullMarked;
