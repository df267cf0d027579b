/**
 * How fast the product is, compared with what people would use instead: variants in turn, medians with their spread. An error
 * fails the run.
 */
@NullMarked
package io.stablemint.benchmarks;

import org.jspecify.annotations.NullMarked;
