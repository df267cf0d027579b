package io.stablemint.client.wire;

import io.stablemint.client.settings.PolicyDefaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * One attempt, on a thread of the platform's: only so can the caller leave a peer that hangs. The bulkhead counts attempts
 * until they are really over, also those that nobody waits for any more.
 */
@ApplicationScoped
public class Attempt {

    private final Exchange exchange;

    @Inject
    public Attempt(Exchange exchange) {
        this.exchange = exchange;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Attempt() {
        this.exchange = null;
    }

    /** Sends the request; fails with a {@link Fault} when that counts against the service. */
    @Asynchronous
    @Timeout(PolicyDefaults.ATTEMPT_TIMEOUT)
    @CircuitBreaker(
            failOn = {Fault.class, TimeoutException.class},
            requestVolumeThreshold = PolicyDefaults.BREAKER_WINDOW,
            failureRatio = PolicyDefaults.BREAKER_RATIO,
            delay = PolicyDefaults.BREAKER_DELAY,
            successThreshold = PolicyDefaults.BREAKER_SUCCESSES)
    // As many may wait as may call: Liberty counts a task as waiting until a thread has taken it, so a shorter queue
    // turns
    // callers away although lanes are free. Who is too many has been turned away before, by Repetition's bulkhead.
    @Bulkhead(value = PolicyDefaults.MAX_CONCURRENT_CALLS, waitingTaskQueue = PolicyDefaults.MAX_CONCURRENT_CALLS)
    public CompletionStage<Answer> send(Ticket ticket) {
        return CompletableFuture.completedFuture(exchange.perform(ticket));
    }
}
