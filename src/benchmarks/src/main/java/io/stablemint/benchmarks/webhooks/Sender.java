package io.stablemint.benchmarks.webhooks;

import io.stablemint.benchmarks.measure.Latencies;
import io.stablemint.benchmarks.shop.Shop;
import io.stablemint.testsupport.load.ConcurrentWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Sends stocked events, each once, as fast as answers come or at a steady rate. Anything but 204 fails the run. */
final class Sender {

    private static final String PATH = "/shop/api/stablemint/notifications";

    private final Shop shop;
    private final List<SignedEvent> stock;
    private final AtomicInteger next = new AtomicInteger();

    Sender(Shop shop, List<SignedEvent> stock) {
        this.shop = shop;
        this.stock = stock;
    }

    /** How many have been sent. */
    int sent() {
        return Math.min(next.get(), stock.size());
    }

    /** From so many connections, each sending as soon as it has its answer. */
    Delivered flood(int connections, Duration length) {
        long end = System.nanoTime() + length.toNanos();
        return deliver(connections, number -> System.nanoTime(), () -> System.nanoTime() < end);
    }

    /**
     * At a steady rate, whatever the answers do. A time counts from the moment at which the event was due: what a slow answer holds
     * up, is held up on the server's account.
     */
    Delivered steady(double perSecond, Duration length) {
        long start = System.nanoTime();
        long gap = Math.round(1e9 / perSecond);
        long end = start + length.toNanos();
        int first = next.get();
        return deliver(64, number -> start + (number - first) * gap, () -> start + (next.get() - first) * gap < end);
    }

    /** The same event again. */
    void repeat(int number) {
        send(stock.get(number));
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
            if (number >= stock.size()) {
                throw new IllegalStateException("All " + stock.size() + " events are sent; the stock must be larger");
            }
            long moment = due.applyAsLong(number);
            for (long wait = moment - System.nanoTime(); wait > 0; wait = moment - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            send(stock.get(number));
            latencies.add(System.nanoTime() - moment);
        }
        return latencies;
    }

    private void send(SignedEvent event) {
        shop.expect(204, event.on(shop.request(PATH)));
    }

    /** What was delivered, and in which time. */
    record Delivered(Latencies latencies, Duration length) {

        double perSecond() {
            return latencies.count() * 1e9 / length.toNanos();
        }

        double milliseconds(double share) {
            return latencies.within(share).toNanos() / 1e6;
        }
    }
}
