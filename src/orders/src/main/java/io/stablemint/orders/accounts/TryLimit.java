package io.stablemint.orders.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A limit: so many tries at once, and after that one for each interval (the generic cell rate algorithm). It needs one stored time: until when
 * the tries so far are used up.
 *
 * @param tries the number of tries at once
 * @param interval after this time one more try is possible
 */
record TryLimit(int tries, Duration interval) {

    /** How long to wait for the next try; empty if one is left now. */
    Optional<Duration> waitAt(Instant now, Instant usedUntil) {
        Instant possibleAt = afterTry(now, usedUntil).minus(interval.multipliedBy(tries));
        return Optional.of(Duration.between(now, possibleAt)).filter(wait -> wait.compareTo(Duration.ZERO) > 0);
    }

    /** The stored time after one more try. */
    Instant afterTry(Instant now, Instant usedUntil) {
        return (usedUntil.isAfter(now) ? usedUntil : now).plus(interval);
    }

    /** The stored time after a try is given back. */
    Instant withoutTry(Instant usedUntil) {
        return usedUntil.minus(interval);
    }
}
