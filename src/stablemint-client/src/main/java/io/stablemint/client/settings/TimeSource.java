package io.stablemint.client.settings;

import java.time.Duration;
import java.time.Instant;

/** Time as the client sees it; a bean, so that tests need not wait. */
public interface TimeSource {

    /** The time of day, for timestamps. */
    Instant now();

    /** Nanoseconds from an arbitrary point, never going back, for durations. */
    long nanoTime();

    /** Returns when the duration is over. */
    void pause(Duration duration) throws InterruptedException;
}
