package io.stablemint.systemtests.placements;

import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.testsupport.waiting.Threads;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates sessions from some threads without a pause, until it is closed. */
final class ContinuousLoad implements AutoCloseable {

    private final URI payments;
    private final ExecutorService executor;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger succeeded = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private ContinuousLoad(URI payments, int threads) {
        this.payments = payments;
        this.executor = Executors.newFixedThreadPool(threads);
    }

    /** Starts so many threads. */
    static ContinuousLoad start(URI payments, int threads) {
        ContinuousLoad load = new ContinuousLoad(payments, threads);
        for (int thread = 0; thread < threads; thread++) {
            load.executor.execute(load::callUntilClosed);
        }
        return load;
    }

    int succeeded() {
        return succeeded.get();
    }

    /** Status and body of the calls that failed. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        closed.set(true);
        Threads.end(executor, "calls");
    }

    private void callUntilClosed() {
        while (!closed.get()) {
            HttpResponse<String> answer = RecordedHttp.post(payments);
            if (answer.statusCode() == 200) {
                succeeded.incrementAndGet();
            } else {
                failures.add(answer.statusCode() + " " + answer.body());
            }
        }
    }
}
