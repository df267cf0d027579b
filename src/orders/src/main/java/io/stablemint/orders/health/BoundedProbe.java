package io.stablemint.orders.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a check that may hang on a thread of its own, and waits for its result for a limited time. At most one run is in progress: callers at
 * the same time share it, and while one hangs no other is started.
 *
 * @param <T> the type of the result
 */
final class BoundedProbe<T> {

    private final Callable<T> check;
    private final ThreadFactory threads;
    private final Duration limit;

    private @Nullable FutureTask<T> running;
    private boolean hanging;

    BoundedProbe(Callable<T> check, ThreadFactory threads, Duration limit) {
        this.check = check;
        this.threads = threads;
        this.limit = limit;
    }

    /**
     * The result of a run; empty if there is none in time.
     *
     * @throws ExecutionException if the check threw an exception
     */
    Optional<T> result() throws ExecutionException {
        Optional<FutureTask<T>> run = currentRun();
        try {
            return run.isPresent()
                    ? Optional.of(run.get().get(limit.toMillis(), TimeUnit.MILLISECONDS))
                    : Optional.empty();
        } catch (TimeoutException e) {
            markHanging(run.orElseThrow());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The run in progress, or a new one; empty if one hangs. */
    private synchronized Optional<FutureTask<T>> currentRun() {
        FutureTask<T> current = running;
        if (current != null && !current.isDone()) {
            return hanging ? Optional.empty() : Optional.of(current);
        }
        FutureTask<T> next = new FutureTask<>(check);
        threads.newThread(next).start();
        running = next;
        hanging = false;
        return Optional.of(next);
    }

    private synchronized void markHanging(FutureTask<T> run) {
        hanging |= run.equals(running);
    }
}
