package io.stablemint.client.settings;

import java.time.Duration;
import java.time.Instant;

/** The clock of the client; a bean, so that tests need not wait. */
public interface TimeSource {

    /** The time of day, for timestamps. */
    Instant now();

    /** Nanoseconds since an arbitrary moment, for durations; never decreases. */
    long nanoTime();

    /** Returns when the duration is over. */
    void pause(Duration duration) throws InterruptedException;
}
