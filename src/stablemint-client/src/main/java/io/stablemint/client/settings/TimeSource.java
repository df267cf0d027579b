package io.stablemint.client.settings;

import java.time.Duration;
import java.time.Instant;

/** The clock of the client; a bean, so that tests need not wait. */
public interface TimeSource {

    /** {@return the time of day, for timestamps; it jumps when the system's clock is set} */
    Instant now();

    /** {@return nanoseconds since an arbitrary moment, for durations; never decreases} */
    long nanoTime();

    /**
     * Returns when the duration is over.
     *
     * @param duration how long the calling thread waits
     * @throws InterruptedException if the thread is interrupted before
     */
    void pause(Duration duration) throws InterruptedException;
}
