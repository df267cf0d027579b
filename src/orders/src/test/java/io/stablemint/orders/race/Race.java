package io.stablemint.orders.race;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that start together. */
final class Race {

    /** Enough to meet every order of events; which one a round gets is up to the machine. */
    static final int ROUNDS = 40;

    private Race() {}

    /** Lets all of them go at the same moment, waits for the last, and answers what they answered; what one throws is thrown. */
    static <T> List<T> run(List<Callable<T>> runners) {
        CyclicBarrier start = new CyclicBarrier(runners.size());
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        try {
            List<Future<T>> running = runners.stream()
                    .map(runner -> threads.submit(() -> {
                        start.await();
                        return runner.call();
                    }))
                    .toList();
            return running.stream().map(Race::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("One of the runners failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while the others run", e);
        }
    }
}
