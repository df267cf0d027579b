package io.stablemint.sandbox.diagnosis;

import java.time.Duration;

/** Durations as text for people. */
final class Durations {

    private static final long SECONDS_PER_MINUTE = 60;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long SECONDS_PER_DAY = 86_400;

    private Durations() {}

    /** In the largest unit that fits, rounded down. */
    static String text(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds >= 2 * SECONDS_PER_DAY) {
            return seconds / SECONDS_PER_DAY + " days";
        }
        if (seconds >= 2 * SECONDS_PER_HOUR) {
            return seconds / SECONDS_PER_HOUR + " hours";
        }
        return seconds >= 2 * SECONDS_PER_MINUTE ? seconds / SECONDS_PER_MINUTE + " minutes" : seconds + " seconds";
    }
}
