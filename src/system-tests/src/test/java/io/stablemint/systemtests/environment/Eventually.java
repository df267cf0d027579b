package io.stablemint.systemtests.environment;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what must come to be. The limit is for a machine that is stuck, not an expectation of one that works. */
public final class Eventually {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 100;

    private Eventually() {}

    /** Looks again and again until what is seen is as wanted, and gives it back. */
    public static <T> T see(String what, Supplier<T> look, Predicate<T> wanted) {
        Instant limit = Instant.now().plus(LIMIT);
        T seen = look.get();
        while (!wanted.test(seen)) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError(what + " did not come to be in " + LIMIT + "; last seen: " + seen);
            }
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
