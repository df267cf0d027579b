/**
 * How a run goes: its parts in order, at their pace, with a line for each step and everything that is known at the end.
 *
 * <p>Anything that fails, fails the run: a benchmark that counts errors as work measures nothing.
 */
@NullMarked
package io.stablemint.benchmarks.run;

import org.jspecify.annotations.NullMarked;
