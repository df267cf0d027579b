package io.stablemint.testsupport.waiting;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Stops the thread for a fixed time. */
public final class Sleep {

    private Sleep() {}

    public static void of(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
