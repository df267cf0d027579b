package io.stablemint.sandbox.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Scheduler, on an executor: the server's managed one, which outlives us, or one of our own. */
public final class ExecutorScheduler implements Scheduler, AutoCloseable {

    private static final int OWN_THREADS = 8;

    private final ScheduledExecutorService threads;
    private final boolean ownThreads;
    private final Set<Scheduled> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private ExecutorScheduler(ScheduledExecutorService threads, boolean ownThreads) {
        this.threads = threads;
        this.ownThreads = ownThreads;
    }

    /** On threads that belong to somebody else, e.g. a {@code ManagedScheduledExecutorService}: never shut down by us. */
    public static ExecutorScheduler on(ScheduledExecutorService somebodyElses) {
        return new ExecutorScheduler(somebodyElses, false);
    }

    /** On daemon threads that end with {@link #close()}. */
    public static ExecutorScheduler onOwnThreads() {
        var threads = new ScheduledThreadPoolExecutor(OWN_THREADS, work -> {
            Thread thread = new Thread(work, "sandbox-later");
            thread.setDaemon(true);
            return thread;
        });
        threads.setRemoveOnCancelPolicy(true);
        return new ExecutorScheduler(threads, true);
    }

    @Override
    public void after(Duration delay, Runnable work) {
        if (closed) {
            return;
        }
        Scheduled scheduled = new Scheduled(work);
        pending.add(scheduled);
        scheduled.started(threads.schedule(scheduled, delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** Drops what has not begun. */
    @Override
    public void close() {
        closed = true;
        pending.forEach(Scheduled::cancel);
        pending.clear();
        if (ownThreads) {
            threads.shutdownNow();
        }
    }

    private final class Scheduled implements Runnable {

        private final Runnable work;
        private volatile Optional<Future<?>> future = Optional.empty();

        Scheduled(Runnable work) {
            this.work = work;
        }

        void started(Future<?> running) {
            future = Optional.of(running);
        }

        void cancel() {
            future.ifPresent(running -> running.cancel(false));
        }

        @Override
        public void run() {
            pending.remove(this);
            if (!closed) {
                work.run();
            }
        }
    }
}
