package io.stablemint.testsupport.waiting;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The end of a test's own threads. */
public final class Threads {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Threads() {}

    /**
     * Takes no further work, and returns when all work is done.
     *
     * @param who does the work, for the error message
     */
    public static void end(ExecutorService threads, String who) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(who + " did not end within " + LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the end of " + who, e);
        }
    }
}
