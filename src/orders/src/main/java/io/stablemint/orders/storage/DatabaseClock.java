package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The time, in the microseconds that databases keep: what is written comes back equal. */
@ApplicationScoped
public class DatabaseClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** The one clock of the order system. */
    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
