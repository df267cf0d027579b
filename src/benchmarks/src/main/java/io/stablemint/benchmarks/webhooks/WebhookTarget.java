package io.stablemint.benchmarks.webhooks;

import io.stablemint.benchmarks.ordersystem.OrderSystem;
import io.stablemint.testsupport.waiting.Sleep;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * An order system that receives webhooks, and their sender.
 *
 * @param name of its database
 * @param orders must run a {@link io.stablemint.benchmarks.ordersystem.ControllableEar}
 * @param sender with its own events
 * @param progress receives the number of waiting notifications
 */
record WebhookTarget(String name, OrderSystem orders, WebhookSender sender, Consumer<String> progress) {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String WAITING = "SELECT count(*) FROM notification WHERE state = 'RECEIVED'";

    /** Seconds until all notifications were applied; fails the run if something still does after 90 of them. */
    double awaitApplied() {
        long start = System.nanoTime();
        for (long waiting = waiting(); waiting > 0; waiting = waiting()) {
            progress.accept(name + ": " + waiting + " notifications wait to be applied");
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IllegalStateException(waiting + " notifications still wait after " + LIMIT);
            }
            Sleep.of(POLL);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private long waiting() {
        return orders.sql().number(WAITING);
    }

    @Override
    public String toString() {
        return name;
    }
}
