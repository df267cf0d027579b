package io.stablemint.benchmarks.webhooks;

import io.stablemint.benchmarks.shop.Shop;
import io.stablemint.testsupport.waiting.Sleep;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A shop that gets events, and who sends them to it.
 *
 * @param name of its database
 * @param shop must run a {@link io.stablemint.benchmarks.shop.TickingEar}
 * @param sender of its own stock
 * @param progress told how much is still to be applied
 */
record Receiver(String name, Shop shop, Sender sender, Consumer<String> progress) {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String WAITING = "SELECT count(*) FROM notification WHERE state = 'RECEIVED'";

    /** Seconds until nothing waited any more; fails the run if something still does after 90 of them. */
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
        return shop.sql().number(WAITING);
    }

    @Override
    public String toString() {
        return name;
    }
}
