/**
 * A run: its suites in order, a line for each step, and all results at the end.
 *
 * <p>Every error fails the run, so that no figure counts failed calls.
 */
@NullMarked
package io.stablemint.benchmarks.run;

import org.jspecify.annotations.NullMarked;
