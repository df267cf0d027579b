package io.stablemint.benchmarks.checkout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Customers who order at the same time, each as soon as the last order is through. */
final class Crowd {

    private static final int CUSTOMERS = 8;

    private Crowd() {}

    /** Orders per second. */
    static double perSecond(Customer customer, Duration length) {
        ExecutorService threads = Executors.newFixedThreadPool(CUSTOMERS);
        long start = System.nanoTime();
        try {
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < CUSTOMERS; i++) {
                work.add(threads.submit(() -> order(customer, start + length.toNanos())));
            }
            int orders = 0;
            for (Future<Integer> one : work) {
                orders += one.get();
            }
            return orders * 1e9 / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A checkout failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while ordering", e);
        } finally {
            threads.shutdownNow();
        }
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
