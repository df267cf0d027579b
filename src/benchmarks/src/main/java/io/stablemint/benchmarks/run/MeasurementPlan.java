package io.stablemint.benchmarks.run;

import java.time.Duration;

/**
 * How often and how long the variants are measured.
 *
 * @param rounds how often each variant is measured
 * @param warmUp before the first measurement, for each variant
 * @param shortMeasurement of operations that take microseconds
 * @param measurement of operations over HTTP
 * @param sustained of the load at a constant rate
 * @param pause before a burst
 * @param thorough whether the figures are results, which need full warm-up and full amounts of data
 */
public record MeasurementPlan(
        int rounds,
        Duration warmUp,
        Duration shortMeasurement,
        Duration measurement,
        Duration sustained,
        Duration pause,
        boolean thorough) {

    /** For results; takes minutes. */
    public static MeasurementPlan full() {
        return new MeasurementPlan(
                5,
                Duration.ofSeconds(8),
                Duration.ofSeconds(1),
                Duration.ofSeconds(3),
                Duration.ofMinutes(1),
                Duration.ofSeconds(20),
                true);
    }

    /** To see whether everything still runs; takes seconds. */
    public static MeasurementPlan quick() {
        return new MeasurementPlan(
                1,
                Duration.ofSeconds(2),
                Duration.ofMillis(700),
                Duration.ofSeconds(1),
                Duration.ofSeconds(3),
                Duration.ofSeconds(2),
                false);
    }
}
