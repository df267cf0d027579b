package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.measure.Latencies;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What one population gave in one round; medians, but for the first.
 *
 * @param perSecond orders of several customers at once
 * @param checkout milliseconds
 * @param search milliseconds
 * @param tick milliseconds
 */
record GrowthFigures(double perSecond, double checkout, double search, double tick) {

    static GrowthFigures measure(Customer customer, Duration each) {
        return new GrowthFigures(
                Crowd.perSecond(customer, each),
                median(each, timed(customer::checkOut)),
                median(each, timed(customer::search)),
                median(each, customer::tick));
    }

    private static LongSupplier timed(Runnable work) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        };
    }

    /** At least once, and until the time is up. */
    private static double median(Duration length, LongSupplier nanos) {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + length.toNanos();
        do {
            latencies.add(nanos.getAsLong());
        } while (System.nanoTime() < end);
        return latencies.within(0.5).toNanos() / 1e6;
    }
}
