/**
 * How fast the product is, measured beside what people would use instead: variants in turn, medians with their spread, errors
 * counted as failures.
 */
@NullMarked
package io.stablemint.benchmarks;

import org.jspecify.annotations.NullMarked;
