package io.stablemint.orders.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The times of one kind of work.
 *
 * @param microseconds the median at each size, from the smallest to the largest
 */
record Growth(Work work, List<Long> microseconds) {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 21;

    /** Retention finds less with each run. */
    private static final int RETENTION_ROUNDS = 5;

    /** Measures the sizes alternately, so that the machine's other work disturbs all of them alike. */
    static Growth measure(Work work, List<StoredOrders> sizes) {
        int rounds = work.name().equals(Work.RETENTION) ? RETENTION_ROUNDS : ROUNDS;
        List<long[]> times = sizes.stream().map(size -> new long[rounds]).toList();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < sizes.size(); i++) {
                long time = time(work.prepared(sizes.get(i)));
                if (round >= 0) {
                    times.get(i)[round] = time;
                }
            }
        }
        return new Growth(work, times.stream().map(Growth::median).toList());
    }

    /** The time at the largest size, divided by the time at the smallest one. */
    double factor() {
        return Math.round(100.0 * microseconds.get(microseconds.size() - 1) / microseconds.get(0)) / 100.0;
    }

    String name() {
        return work.name();
    }

    /** A row of a table in Markdown. */
    String row() {
        List<String> cells = new ArrayList<>(List.of(name().replace('_', ' ')));
        microseconds.forEach(time -> cells.add(String.format(Locale.ROOT, "%.2f ms", time / 1000.0)));
        cells.add(String.valueOf(factor()));
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static long time(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1000;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
