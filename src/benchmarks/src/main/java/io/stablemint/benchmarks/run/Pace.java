package io.stablemint.benchmarks.run;

import java.time.Duration;

/**
 * How often and how long things are measured: all loops end by these.
 *
 * @param rounds how often each variant takes its turn
 * @param warmUp before anything counts, for each variant
 * @param shortStretch for what gives thousands of values in a second
 * @param stretch for what goes over HTTP
 * @param soak for the long run at a steady rate
 * @param thorough whether the figures are results, so that everything must be as warm and as large as the goals say
 */
public record Pace(
        int rounds, Duration warmUp, Duration shortStretch, Duration stretch, Duration soak, boolean thorough) {

    /** Minutes, for results. */
    public static Pace full() {
        return new Pace(
                5, Duration.ofSeconds(8), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMinutes(1), true);
    }

    /** Seconds, to see whether everything still runs. */
    public static Pace quick() {
        return new Pace(
                1, Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofSeconds(1), Duration.ofSeconds(3), false);
    }
}
