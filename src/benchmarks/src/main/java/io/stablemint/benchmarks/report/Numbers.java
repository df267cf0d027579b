package io.stablemint.benchmarks.report;

import java.util.Locale;

/** Formats numbers for readers: three significant digits, and separators of thousands. */
final class Numbers {

    private Numbers() {}

    static String text(double value) {
        double size = Math.abs(value);
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (size >= 10 || value == Math.rint(value)) {
            return trimmed(String.format(Locale.ROOT, "%.1f", value));
        }
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** The spread of rounds, such as {@code "±3 %"}. */
    static String spread(double share) {
        return String.format(Locale.ROOT, "±%.0f %%", share / 2 * 100);
    }

    private static String trimmed(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
