package io.stablemint.benchmarks.checkout;

import io.stablemint.testsupport.load.ConcurrentWork;
import java.time.Duration;
import java.util.List;

/** Customers who order at the same time, each as soon as the last order is through. */
final class Crowd {

    private static final int CUSTOMERS = 8;

    private Crowd() {}

    /** Orders per second. */
    static double perSecond(Customer customer, Duration length) {
        long start = System.nanoTime();
        List<Integer> orders = ConcurrentWork.run(CUSTOMERS, () -> order(customer, start + length.toNanos()));
        return orders.stream().mapToInt(Integer::intValue).sum() * 1e9 / (System.nanoTime() - start);
    }

    private static int order(Customer customer, long end) {
        int orders = 0;
        while (System.nanoTime() < end) {
            customer.checkOut();
            orders++;
        }
        return orders;
    }
}
