package io.stablemint.benchmarks.webhooks;

import io.stablemint.benchmarks.measure.Latencies;
import io.stablemint.benchmarks.ordersystem.OrderSystem;
import io.stablemint.testsupport.load.ConcurrentWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Sends prepared events, each once, at full speed or at a constant rate. Any status other than 204 fails the run. */
final class WebhookSender {

    private static final String PATH = "/shop/api/stablemint/notifications";

    private final OrderSystem orders;
    private final List<SignedEvent> events;
    private final AtomicInteger next = new AtomicInteger();

    WebhookSender(OrderSystem orders, List<SignedEvent> events) {
        this.orders = orders;
        this.events = events;
    }

    /** How many have been sent. */
    int sent() {
        return Math.min(next.get(), events.size());
    }

    /** Sends on so many connections, each without a pause. */
    Delivered sendAtFullSpeed(int connections, Duration length) {
        long end = System.nanoTime() + length.toNanos();
        return deliver(connections, number -> System.nanoTime(), () -> System.nanoTime() < end);
    }

    /**
     * Sends at a constant rate. Times count from the moment at which an event was due, so that a delay behind a slow response counts,
     * too.
     */
    Delivered sendAtRate(double perSecond, Duration length) {
        long start = System.nanoTime();
        long gap = Math.round(1e9 / perSecond);
        long end = start + length.toNanos();
        int first = next.get();
        return deliver(64, number -> start + (number - first) * gap, () -> start + (next.get() - first) * gap < end);
    }

    /** Sends an event that was sent before. */
    void resend(int number) {
        send(events.get(number));
    }

    private Delivered deliver(
            int connections, java.util.function.IntToLongFunction due, java.util.function.BooleanSupplier goesOn) {
        long start = System.nanoTime();
        Latencies all = new Latencies();
        ConcurrentWork.run(connections, () -> deliver(due, goesOn)).forEach(all::addAll);
        return new Delivered(all, Duration.ofNanos(System.nanoTime() - start));
    }

    private Latencies deliver(java.util.function.IntToLongFunction due, java.util.function.BooleanSupplier goesOn) {
        Latencies latencies = new Latencies();
        while (goesOn.getAsBoolean()) {
            int number = next.getAndIncrement();
            if (number >= events.size()) {
                throw new IllegalStateException("All " + events.size() + " events are sent; prepare more");
            }
            long moment = due.applyAsLong(number);
            for (long wait = moment - System.nanoTime(); wait > 0; wait = moment - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            send(events.get(number));
            latencies.add(System.nanoTime() - moment);
        }
        return latencies;
    }

    private void send(SignedEvent event) {
        orders.expect(204, event.on(orders.request(PATH)));
    }

    /** The times of the requests, and the whole time. */
    record Delivered(Latencies latencies, Duration length) {

        double perSecond() {
            return latencies.count() * 1e9 / length.toNanos();
        }

        double milliseconds(double share) {
            return latencies.percentile(share).toNanos() / 1e6;
        }
    }
}
