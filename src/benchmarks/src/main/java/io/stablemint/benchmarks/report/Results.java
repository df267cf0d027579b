package io.stablemint.benchmarks.report;

import java.util.List;

/**
 * The results of one suite.
 *
 * @param panels variants side by side
 * @param figures numbers to quote
 */
public record Results(List<Panel> panels, List<Figure> figures) {

    public Results {
        panels = List.copyOf(panels);
        figures = List.copyOf(figures);
    }

    /** Those of all suites, in their order. */
    public static Results of(List<Results> suites) {
        return new Results(
                suites.stream().flatMap(suite -> suite.panels().stream()).toList(),
                suites.stream().flatMap(suite -> suite.figures().stream()).toList());
    }
}
