package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Produces the clock. It has the databases' precision of microseconds, so a stored time is equal when it is read. */
@ApplicationScoped
public class ClockProducer {

    /** The only clock of the order system. */
    @Produces
    public Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
