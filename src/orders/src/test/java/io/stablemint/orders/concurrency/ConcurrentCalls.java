package io.stablemint.orders.concurrency;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs calls at the same time, each in a thread of its own. */
public final class ConcurrentCalls {

    /** Rounds of each test. The order of events in one round depends on the machine; many rounds make every order likely. */
    static final int ROUNDS = 40;

    private ConcurrentCalls() {}

    /**
     * Starts all calls at the same time and waits for all of them. An exception of a call fails the test.
     *
     * @return their results
     */
    public static <T> List<T> run(List<Callable<T>> calls) {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            return running.stream().map(ConcurrentCalls::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("One of the calls failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the calls", e);
        }
    }
}
