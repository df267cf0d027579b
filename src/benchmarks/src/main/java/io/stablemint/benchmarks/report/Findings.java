package io.stablemint.benchmarks.report;

import java.util.List;

/**
 * What one part of the run found out.
 *
 * @param panels variants side by side
 * @param figures numbers to quote
 */
public record Findings(List<Panel> panels, List<Figure> figures) {

    public Findings {
        panels = List.copyOf(panels);
        figures = List.copyOf(figures);
    }

    /** Those of all parts, in their order. */
    public static Findings of(List<Findings> parts) {
        return new Findings(
                parts.stream().flatMap(part -> part.panels().stream()).toList(),
                parts.stream().flatMap(part -> part.figures().stream()).toList());
    }
}
