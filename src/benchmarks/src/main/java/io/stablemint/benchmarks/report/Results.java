package io.stablemint.benchmarks.report;

import java.util.List;

/**
 * The results of one suite.
 *
 * @param panels variants side by side
 * @param figures numbers to quote
 * @param notes sentences about what a reader must know of this run
 */
public record Results(List<Panel> panels, List<Figure> figures, List<String> notes) {

    public Results {
        panels = List.copyOf(panels);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    public Results(List<Panel> panels, List<Figure> figures) {
        this(panels, figures, List.of());
    }

    /** Those of all suites, in their order. */
    public static Results of(List<Results> suites) {
        return new Results(
                suites.stream().flatMap(suite -> suite.panels().stream()).toList(),
                suites.stream().flatMap(suite -> suite.figures().stream()).toList(),
                suites.stream().flatMap(suite -> suite.notes().stream()).toList());
    }

    /** The same with these notes. */
    public Results withNotes(List<String> notes) {
        return new Results(panels, figures, notes);
    }
}
