package io.stablemint.orders.operations;

import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.events.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results of this server's latest calls to Stable Mint, since its start. */
@ApplicationScoped
public class StableMintCalls {

    private static final Set<Outcome> ANSWERED = EnumSet.of(Outcome.SUCCEEDED, Outcome.REFUSED);

    private final @Nullable Clock clock;
    private State state = new State(Optional.empty(), Optional.empty(), 0, false);

    @Inject
    public StableMintCalls(Clock clock) {
        this.clock = clock;
    }

    /** For the CDI proxy. */
    protected StableMintCalls() {
        this.clock = null;
    }

    /**
     * The results of the latest calls.
     *
     * @param lastAnswer when Stable Mint last answered a call
     * @param lastFailure when a call last failed without an answer
     * @param failures how many calls failed in a row
     * @param rejected whether the last call was not sent, because the circuit breaker is open or too many calls are in progress
     */
    public record State(Optional<Instant> lastAnswer, Optional<Instant> lastFailure, int failures, boolean rejected) {

        State after(OperationFinished call, Instant now) {
            return ANSWERED.contains(call.outcome())
                    ? new State(Optional.of(now), lastFailure, 0, false)
                    : new State(lastAnswer, Optional.of(now), failures + 1, call.attempts() == 0);
        }
    }

    public synchronized State state() {
        return state;
    }

    synchronized void record(@Observes OperationFinished call) {
        if (clock != null) {
            state = state.after(call, clock.instant());
        }
    }
}
