package io.stablemint.orders.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock with microsecond precision. ({@link Clock#tick} cannot be used: its {@code millis()} fails for ticks below a millisecond.) */
final class MicrosecondClock extends Clock {

    private final Clock clock;

    MicrosecondClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MicrosecondClock(clock.withZone(zone));
    }
}
