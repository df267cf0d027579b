package io.stablemint.benchmarks.run;

import io.stablemint.benchmarks.report.Results;
import java.util.List;
import java.util.Set;

/** Runs all suites, or the chosen ones, one after the other. */
public final class Run {

    private final List<BenchmarkSuite> suites;

    /**
     * A run of these suites.
     *
     * @param all in the order in which they are measured
     * @param chosen names; empty for all
     */
    public Run(List<BenchmarkSuite> all, Set<String> chosen) {
        for (String name : chosen) {
            if (all.stream().noneMatch(suite -> suite.name().equals(name))) {
                throw new IllegalArgumentException("benchmark.only names " + name + ", but the suites are "
                        + String.join(
                                ", ", all.stream().map(BenchmarkSuite::name).toList()) + ".");
            }
        }
        suites = all.stream()
                .filter(suite -> chosen.isEmpty() || chosen.contains(suite.name()))
                .toList();
    }

    public Results measure(BenchmarkContext context) {
        return Results.of(
                suites.stream().map(suite -> suite.measure(context.of(suite))).toList());
    }
}
