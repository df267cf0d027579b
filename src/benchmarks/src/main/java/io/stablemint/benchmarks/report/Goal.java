package io.stablemint.benchmarks.report;

import java.util.Locale;

/**
 * What a figure should reach.
 *
 * @param bound the goal
 * @param atLeast whether the bound is a lower one
 * @param condition the machines that the goal is for, empty for all
 */
public record Goal(double bound, boolean atLeast, String condition) {

    public static Goal atLeast(double bound) {
        return new Goal(bound, true, "");
    }

    public static Goal atMost(double bound) {
        return new Goal(bound, false, "");
    }

    /** The same goal, for machines of this kind only. */
    public Goal on(String machines) {
        return new Goal(bound, atLeast, machines);
    }

    public boolean isMetBy(double value) {
        return atLeast ? value >= bound : value <= bound;
    }

    /** Such as {@code "missed by 12 %"}. */
    public String verdict(double value) {
        if (isMetBy(value)) {
            return "met";
        }
        if (bound == 0) {
            return "missed";
        }
        return String.format(Locale.ROOT, "missed by %.0f %%", Math.abs(value - bound) / bound * 100);
    }

    @Override
    public String toString() {
        return (atLeast ? "at least " : "at most ")
                + Numbers.text(bound)
                + (condition.isEmpty() ? "" : " (" + condition + ")");
    }
}
