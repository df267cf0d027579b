package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The time, in the microseconds that databases keep: what is written comes back equal. */
@ApplicationScoped
public class DatabaseClock {

    /** The one clock of the order system. */
    @Produces
    public Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
