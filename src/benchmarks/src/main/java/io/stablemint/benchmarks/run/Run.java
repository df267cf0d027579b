package io.stablemint.benchmarks.run;

import io.stablemint.benchmarks.report.Findings;
import java.util.List;
import java.util.Set;

/** All parts, or the chosen ones, one after the other. */
public final class Run {

    private final List<Part> parts;

    /**
     * A run of these parts.
     *
     * @param all in the order in which they are measured
     * @param chosen names; empty for all
     */
    public Run(List<Part> all, Set<String> chosen) {
        for (String name : chosen) {
            if (all.stream().noneMatch(part -> part.name().equals(name))) {
                throw new IllegalArgumentException("benchmark.only names " + name + ", but the parts are "
                        + String.join(", ", all.stream().map(Part::name).toList()) + ".");
            }
        }
        parts = all.stream()
                .filter(part -> chosen.isEmpty() || chosen.contains(part.name()))
                .toList();
    }

    public Findings measure(Workbench bench) {
        return Findings.of(
                parts.stream().map(part -> part.measure(bench.of(part))).toList());
    }
}
