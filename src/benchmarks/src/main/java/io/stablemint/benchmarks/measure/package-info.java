/**
 * Measurements: values of interleaved rounds, their median and their spread.
 *
 * <p>No value is left out or smoothed: every round counts.
 */
@NullMarked
package io.stablemint.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
