/**
 * What a measurement is: values of interleaved rounds, their median and how far they lie apart.
 *
 * <p>Nothing in here is left out, smoothed or chosen: every round counts.
 */
@NullMarked
package io.stablemint.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
