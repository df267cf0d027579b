package io.stablemint.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;

/** The times of single operations. Not for concurrent use: each thread has its own, and they are merged at the end. */
public final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    public void add(long nanoseconds) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = nanoseconds;
    }

    public void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    public int count() {
        return count;
    }

    /**
     * The time within which this share of the operations ended.
     *
     * @param share above 0, at most 1
     */
    public Duration percentile(double share) {
        if (count == 0) {
            throw new IllegalStateException("Nothing was timed; there is no percentile of nothing.");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[(int) Math.ceil(share * count) - 1]);
    }
}
