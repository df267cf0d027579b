package io.stablemint.orders.monitoring;

import io.stablemint.client.error.ErrorId;
import io.stablemint.client.events.OperationFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether this server's circuit breaker rejects calls to Stable Mint, as far as calls show it: MicroProfile Fault Tolerance has no method
 * that returns the state.
 */
@ApplicationScoped
public class CircuitBreakerMonitor {

    /** Without calls, nothing is known after this time: the breaker lets a call through a few seconds after it opened. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final Clock clock;

    private volatile @Nullable Instant rejectedAt;

    @Inject
    public CircuitBreakerMonitor(Clock clock) {
        this.clock = clock;
    }

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    protected CircuitBreakerMonitor() {
        this.clock = null;
    }

    /** A call was rejected by the breaker, or was made. */
    public void observe(@Observes OperationFinished call) {
        if (call.errorId().filter(ErrorId.BREAKER_OPEN.id()::equals).isPresent()) {
            rejectedAt = clock.instant();
        } else if (call.attempts() > 0) {
            rejectedAt = null;
        }
    }

    /** Whether the latest call was rejected, and that was less than a minute ago. */
    public boolean isOpen() {
        return Optional.ofNullable(rejectedAt)
                .filter(time -> clock.instant().isBefore(time.plus(KNOWN_FOR)))
                .isPresent();
    }
}
