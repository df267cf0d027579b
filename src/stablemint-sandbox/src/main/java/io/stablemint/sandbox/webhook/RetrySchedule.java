package io.stablemint.sandbox.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The contract's retry delays for unacknowledged webhooks (5, 10, 30, 60, 90 minutes), multiplied by a scale. */
final class RetrySchedule {

    private static final List<Duration> CONTRACT = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60),
            Duration.ofMinutes(90));

    private final double scale;

    RetrySchedule(double scale) {
        this.scale = scale;
    }

    /** The delay after that number of failed tries; empty after the last try. */
    Optional<Duration> delayAfter(int failedTries) {
        if (failedTries > CONTRACT.size()) {
            return Optional.empty();
        }
        double millis = CONTRACT.get(failedTries - 1).toMillis() * scale;
        return Optional.of(Duration.ofMillis(Math.round(millis)));
    }
}
