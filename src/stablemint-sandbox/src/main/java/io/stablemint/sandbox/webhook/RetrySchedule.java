package io.stablemint.sandbox.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When an unacknowledged webhook is sent again: after 5, 10, 30, 60 and 90 minutes, says the contract; here times a scale. */
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

    /** How long to wait after so many failed tries; empty when that was the last one. */
    Optional<Duration> waitAfter(int failedTries) {
        if (failedTries > CONTRACT.size()) {
            return Optional.empty();
        }
        double millis = CONTRACT.get(failedTries - 1).toMillis() * scale;
        return Optional.of(Duration.ofMillis(Math.round(millis)));
    }
}
