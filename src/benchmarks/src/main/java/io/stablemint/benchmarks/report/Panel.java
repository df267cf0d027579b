package io.stablemint.benchmarks.report;

import java.util.List;

/**
 * Variants that were measured in turn, and can be compared.
 *
 * @param title what was measured
 * @param unit of the values, such as {@code calls/s}
 * @param moreIsBetter false for times and sizes
 * @param rows the others are compared with the first
 */
public record Panel(String title, String unit, boolean moreIsBetter, List<Row> rows) {

    public Panel {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("The panel " + title + " has no rows; leave it out.");
        }
    }

    /** The row that the others are compared with. */
    public Row first() {
        return rows.get(0);
    }

    public double greatest() {
        return rows.stream().mapToDouble(row -> row.samples().greatest()).max().orElseThrow();
    }
}
