/**
 * The results of a run: rows, goals, a table, JSON and a chart.
 *
 * <p>Only figures of this run are written.
 */
@NullMarked
package io.stablemint.benchmarks.report;

import org.jspecify.annotations.NullMarked;
