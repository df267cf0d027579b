package io.stablemint.benchmarks.report;

import java.util.Optional;

/**
 * A number that docs and notes quote.
 *
 * @param name flat, as it stands in {@code target/figures/benchmark.json}
 * @param meaning for people, with its unit
 * @param value what was measured
 * @param goal what it should reach, if there is a goal
 */
public record Figure(String name, String meaning, double value, Optional<Goal> goal) {

    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a finite number.");
        }
    }

    public static Figure of(String name, String meaning, double value) {
        return new Figure(name, meaning, value, Optional.empty());
    }

    public static Figure of(String name, String meaning, double value, Goal goal) {
        return new Figure(name, meaning, value, Optional.of(goal));
    }
}
