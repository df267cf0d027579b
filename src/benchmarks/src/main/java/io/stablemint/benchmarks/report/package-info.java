/**
 * What a run has to say: rows, goals, a table, JSON and a chart.
 *
 * <p>No figure is written anywhere that was not measured in this run.
 */
@NullMarked
package io.stablemint.benchmarks.report;

import org.jspecify.annotations.NullMarked;
