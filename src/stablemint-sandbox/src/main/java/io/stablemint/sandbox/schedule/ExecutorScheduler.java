package io.stablemint.sandbox.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A scheduler on an executor: the managed one of a server, or one of the sandbox's own. */
public final class ExecutorScheduler implements Scheduler, AutoCloseable {

    private static final int OWN_THREADS = 8;

    private final ScheduledExecutorService executor;
    private final boolean ownsExecutor;
    private final Set<ScheduledTask> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private ExecutorScheduler(ScheduledExecutorService executor, boolean ownsExecutor) {
        this.executor = executor;
        this.ownsExecutor = ownsExecutor;
    }

    /**
     * Uses an executor of the server, for example a {@code ManagedScheduledExecutorService}. It is never shut down
     * here.
     *
     * @param serverExecutor runs the tasks
     * @return a scheduler that cancels its own tasks when it is closed
     */
    public static ExecutorScheduler withExecutor(ScheduledExecutorService serverExecutor) {
        return new ExecutorScheduler(serverExecutor, false);
    }

    /** {@return a scheduler on its own daemon threads, which end with {@link #close()}} */
    public static ExecutorScheduler withOwnThreads() {
        var executor = new ScheduledThreadPoolExecutor(OWN_THREADS, task -> {
            Thread thread = new Thread(task, "sandbox-scheduler");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        return new ExecutorScheduler(executor, true);
    }

    @Override
    public void runAfter(Duration delay, Runnable task) {
        if (closed) {
            return;
        }
        ScheduledTask scheduled = new ScheduledTask(task);
        pending.add(scheduled);
        scheduled.setFuture(executor.schedule(scheduled, delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** Cancels all tasks that have not started. */
    @Override
    public void close() {
        closed = true;
        pending.forEach(ScheduledTask::cancel);
        pending.clear();
        if (ownsExecutor) {
            executor.shutdownNow();
        }
    }

    private final class ScheduledTask implements Runnable {

        private final Runnable task;
        private volatile Optional<Future<?>> future = Optional.empty();

        ScheduledTask(Runnable task) {
            this.task = task;
        }

        void setFuture(Future<?> newFuture) {
            future = Optional.of(newFuture);
        }

        void cancel() {
            future.ifPresent(running -> running.cancel(false));
        }

        @Override
        public void run() {
            pending.remove(this);
            if (!closed) {
                task.run();
            }
        }
    }
}
