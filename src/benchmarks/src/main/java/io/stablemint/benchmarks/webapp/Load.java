package io.stablemint.benchmarks.webapp;

import io.stablemint.benchmarks.measure.Latencies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

/**
 * Calls from some threads for some time: all threads start together, and none ends before CPU time and garbage are read.
 *
 * @param threads how many
 * @param length for how long
 */
record Load(int threads, Duration length) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    Load {
        if (threads < 1 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    threads + " threads for " + length + "; at least one, and at most " + LONGEST);
        }
    }

    Outcome run(ThreadFactory factory, Callable<Caller> callers) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(threads);
        CountDownLatch leave = new CountDownLatch(1);
        List<FutureTask<ThreadOutcome>> tasks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Caller caller = callers.call();
            FutureTask<ThreadOutcome> task = new FutureTask<>(() -> work(caller, start, finish, leave));
            tasks.add(task);
            factory.newThread(task).start();
        }
        Usage before = Usage.now();
        long startedAt = System.nanoTime();
        start.countDown();
        finish.await();
        long nanos = System.nanoTime() - startedAt;
        Usage after = Usage.now();
        leave.countDown();
        return outcome(tasks, nanos, after.cpuNanos() - before.cpuNanos(), after.bytesSince(before));
    }

    private ThreadOutcome work(Caller caller, CountDownLatch start, CountDownLatch finish, CountDownLatch leave)
            throws Exception {
        Latencies latencies = new Latencies();
        Optional<CallError> error = Optional.empty();
        try (caller) {
            start.await();
            long end = System.nanoTime() + length.toNanos();
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                requireUrl(caller.call());
                latencies.add(System.nanoTime() - now);
            }
        } catch (Exception e) {
            error = Optional.of(CallError.of(e));
        }
        finish.countDown();
        leave.await();
        return new ThreadOutcome(latencies, error);
    }

    /** Checks the result, so that no call can be left out. */
    private static void requireUrl(String url) {
        if (!url.startsWith("https://checkout.stablemint.io/")) {
            throw new IllegalStateException("The answer's url is " + url);
        }
    }

    private static Outcome outcome(List<FutureTask<ThreadOutcome>> tasks, long nanos, long cpuNanos, long bytes)
            throws InterruptedException, ExecutionException {
        Latencies all = new Latencies();
        List<CallError> errors = new ArrayList<>();
        for (FutureTask<ThreadOutcome> task : tasks) {
            all.addAll(task.get().latencies());
            task.get().error().ifPresent(errors::add);
        }
        return new Outcome(all, errors, nanos, cpuNanos, bytes);
    }

    /** A thread ends its work at the first error. */
    private record ThreadOutcome(Latencies latencies, Optional<CallError> error) {}

    /**
     * The figures of a load.
     *
     * @param latencies of all calls that succeeded
     * @param errors one for each thread that failed
     * @param nanos from the common start to the last end
     * @param cpuNanos of the process in that time
     * @param bytes allocated in that time
     */
    record Outcome(Latencies latencies, List<CallError> errors, long nanos, long cpuNanos, long bytes) {

        long lostConnections() {
            return errors.stream().filter(CallError::connectionLost).count();
        }
    }
}
