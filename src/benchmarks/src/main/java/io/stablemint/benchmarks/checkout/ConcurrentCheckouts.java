package io.stablemint.benchmarks.checkout;

import io.stablemint.testsupport.load.ConcurrentWork;
import java.time.Duration;
import java.util.List;

/** Several customers who order at the same time, each without a pause. */
final class ConcurrentCheckouts {

    private static final int CUSTOMERS = 8;

    private ConcurrentCheckouts() {}

    /** Orders per second. */
    static double perSecond(OrderSystemClient client, Duration length) {
        long start = System.nanoTime();
        List<Integer> orders = ConcurrentWork.run(CUSTOMERS, () -> order(client, start + length.toNanos()));
        return orders.stream().mapToInt(Integer::intValue).sum() * 1e9 / (System.nanoTime() - start);
    }

    private static int order(OrderSystemClient client, long end) {
        int orders = 0;
        while (System.nanoTime() < end) {
            client.checkOut();
            orders++;
        }
        return orders;
    }
}
