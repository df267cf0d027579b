package io.stablemint.benchmarks.webhooks;

import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.servers.Postgres;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A steady rate for a long time, and what it leaves to be done.
 *
 * @param p99 milliseconds
 * @param drainSeconds until nothing waited any more; the limit if something still did
 */
record Soak(double p99, double drainSeconds) {

    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(90);
    private static final String WAITING = "SELECT count(*) FROM notification WHERE state = 'RECEIVED'";

    static Soak run(Workbench bench, Sender sender, Postgres.Database database, double rate) {
        awaitEmpty(bench, database);
        bench.progress()
                .accept("PostgreSQL: " + Math.round(rate) + " per second for "
                        + bench.pace().soak());
        Sender.Delivered delivered = sender.steady(rate, bench.pace().soak());
        return new Soak(delivered.milliseconds(0.99), awaitEmpty(bench, database));
    }

    private static double awaitEmpty(Workbench bench, Postgres.Database database) {
        long start = System.nanoTime();
        long waiting = database.number(WAITING);
        while (waiting > 0 && System.nanoTime() - start < DRAIN_LIMIT.toNanos()) {
            bench.progress().accept("PostgreSQL: " + waiting + " notifications wait to be applied");
            pause();
            waiting = database.number(WAITING);
        }
        if (waiting > 0) {
            bench.progress().accept("PostgreSQL: " + waiting + " still wait after " + DRAIN_LIMIT + "; going on");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while notifications were applied", e);
        }
    }
}
