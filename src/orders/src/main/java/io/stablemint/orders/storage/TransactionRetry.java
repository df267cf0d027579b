package io.stablemint.orders.storage;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Retries a transaction as a whole after a conflict with a concurrent one. The waits between the tries are random, so that two transactions
 * do not meet again and again, and grow with each try.
 */
public final class TransactionRetry {

    /** How often a transaction runs at most. */
    static final int MAX_TRIES = 20;

    private static final Logger LOG = System.getLogger("io.stablemint.orders.storage");
    private static final long MAX_WAIT_MICROS = 250_000;
    private static final int MAX_DOUBLINGS = 10;

    private final LongConsumer waitMicros;
    private final LongAdder retries = new LongAdder();

    /** Waits for a random time before each retry. */
    public TransactionRetry() {
        this(limit -> sleep(ThreadLocalRandom.current().nextLong(limit)));
    }

    /**
     * Waits as the caller decides.
     *
     * @param waitMicros gets the longest time to wait, in microseconds
     */
    TransactionRetry(LongConsumer waitMicros) {
        this.waitMicros = waitMicros;
    }

    /**
     * Runs the transaction until it is committed, at most {@value #MAX_TRIES} times.
     *
     * @param isConflict whether a transaction that ended with this exception was rolled back because of a concurrent one
     */
    public <T> T run(Supplier<T> transaction, Predicate<RuntimeException> isConflict) {
        for (int tries = 1; tries < MAX_TRIES; tries++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!isConflict.test(e)) {
                    throw e;
                }
                beforeRetry(tries, e);
            }
        }
        return transaction.get();
    }

    /** The number of retries since the start. */
    long retries() {
        return retries.sum();
    }

    private void beforeRetry(int tries, RuntimeException conflict) {
        retries.increment();
        // Without the stack trace: a retry is normal, and there can be many.
        LOG.log(
                Level.DEBUG,
                "ORDER6101I: A transaction is retried after a conflict with a concurrent one; tries so far: {0}, cause: {1}",
                tries,
                SqlState.of(conflict)
                        .findFirst()
                        .orElseGet(() -> conflict.getClass().getSimpleName()));
        waitMicros.accept(Math.min(MAX_WAIT_MICROS, 1_000L << Math.min(tries, MAX_DOUBLINGS)));
    }

    private static void sleep(long micros) {
        try {
            TimeUnit.MICROSECONDS.sleep(micros);
        } catch (InterruptedException e) {
            // The caller's work is not lost by another try at once; the thread's owner decides what its interruption
            // means.
            Thread.currentThread().interrupt();
        }
    }
}
