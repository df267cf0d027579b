package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.measure.Latencies;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One round with one number of stored orders; medians, except the first.
 *
 * @param perSecond orders of several customers at once
 * @param checkout milliseconds
 * @param search milliseconds
 * @param jobs milliseconds of one run of all jobs
 */
record GrowthFigures(double perSecond, double checkout, double search, double jobs) {

    static GrowthFigures measure(OrderSystemClient client, Duration each) {
        return new GrowthFigures(
                ConcurrentCheckouts.perSecond(client, each),
                median(each, timed(client::checkOut)),
                median(each, timed(client::search)),
                median(each, client::runJobs));
    }

    private static LongSupplier timed(Runnable work) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        };
    }

    /** Measures at least once, and until the time has passed. */
    private static double median(Duration length, LongSupplier nanos) {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + length.toNanos();
        do {
            latencies.add(nanos.getAsLong());
        } while (System.nanoTime() < end);
        return latencies.percentile(0.5).toNanos() / 1e6;
    }
}
