package io.stablemint.systemtests.placements;

import io.stablemint.systemtests.environment.RecordedHttp;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Customers at a till, one after the other without a pause, until it is closed. */
final class Rush implements AutoCloseable {

    private final URI till;
    private final ExecutorService customers;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger served = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private Rush(URI till, int atOnce) {
        this.till = till;
        this.customers = Executors.newFixedThreadPool(atOnce);
    }

    /** So many customers at once. */
    static Rush to(URI till, int atOnce) {
        Rush rush = new Rush(till, atOnce);
        for (int customer = 0; customer < atOnce; customer++) {
            rush.customers.execute(rush::payOnAndOn);
        }
        return rush;
    }

    int served() {
        return served.get();
    }

    /** What those were told who could not pay. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        over.set(true);
        customers.shutdown();
        try {
            if (!customers.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The till keeps its customers waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the last customers pay", e);
        }
    }

    private void payOnAndOn() {
        while (!over.get()) {
            HttpResponse<String> answer = RecordedHttp.post(till);
            if (answer.statusCode() == 200) {
                served.incrementAndGet();
            } else {
                failures.add(answer.statusCode() + " " + answer.body());
            }
        }
    }
}
