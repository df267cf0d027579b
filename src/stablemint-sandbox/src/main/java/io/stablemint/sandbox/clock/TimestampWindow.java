package io.stablemint.sandbox.clock;

import java.time.Duration;
import java.time.Instant;

/** How far the timestamp of a request may be from the sandbox's clock. The contract does not define it; this is the sandbox's choice. */
public final class TimestampWindow {

    public static final Duration LARGEST_DIFFERENCE = Duration.ofMinutes(5);

    private TimestampWindow() {}

    public static boolean contains(Duration difference) {
        return difference.abs().compareTo(LARGEST_DIFFERENCE) <= 0;
    }

    public static boolean contains(Instant claimed, Instant now) {
        return contains(Duration.between(claimed, now));
    }
}
