package io.stablemint.client.wire;

import io.stablemint.client.settings.PolicyDefaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Tries until there is an answer, on the caller's thread, which waits for each attempt no longer than the deadline. Only
 * faults that may be repeated leave as {@link Fault} and are repeated.
 */
@ApplicationScoped
public class Repetition {

    private final Attempt attempt;

    @Inject
    public Repetition(Attempt attempt) {
        this.attempt = attempt;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Repetition() {
        this.attempt = null;
    }

    /** The answer, or {@link Fault} when it may be worth another attempt, or {@link LastFaultException} when not. */
    @Retry(
            retryOn = Fault.class,
            maxRetries = PolicyDefaults.MAX_RETRIES,
            delay = PolicyDefaults.RETRY_DELAY,
            jitter = PolicyDefaults.RETRY_JITTER,
            maxDuration = 0)
    @Bulkhead(PolicyDefaults.MAX_CONCURRENT_CALLS)
    public Answer call(Call<?> call) {
        try {
            call.progress().keepPause();
            Ticket ticket = new Ticket(call);
            return await(ticket, attempt.send(ticket));
        } catch (Fault fault) {
            call.progress().remember(fault);
            throw mayRepeat(call, fault) ? fault : new LastFaultException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LastFaultException(new ConnectionFault("the thread was interrupted", false, stopped));
        }
    }

    /** {@code Retry-After} is a floor for the wait if it fits the deadline; otherwise the caller gets it at once. */
    private static boolean mayRepeat(Call<?> call, Fault fault) {
        Duration asked = fault instanceof AnswerFault answered
                ? RetryAfter.of(answered.answer()).orElse(Duration.ZERO)
                : Duration.ZERO;
        call.progress().askToPause(asked);
        return fault.isWorthRepeating()
                && call.progress().allows(asked, call.settings().policy().longestPause());
    }

    private static Answer await(Ticket ticket, CompletionStage<Answer> stage) {
        CompletableFuture<Answer> arrival = new CompletableFuture<>();
        stage.whenComplete((answer, failure) -> {
            if (failure == null) {
                arrival.complete(answer);
            } else {
                arrival.completeExceptionally(failure);
            }
        });
        try {
            long remaining = ticket.call().progress().remaining().toNanos();
            return arrival.get(Math.max(remaining, 0), TimeUnit.NANOSECONDS);
        } catch (TimeoutException deadline) {
            return abandon(ticket, "the deadline passed");
        } catch (ExecutionException failed) {
            return failed(ticket, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return abandon(ticket, "the thread was interrupted");
        }
    }

    private static Answer failed(Ticket ticket, ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException) {
            return abandon(ticket, "the attempt took too long");
        }
        if (cause instanceof RuntimeException known) {
            throw known;
        }
        throw new SocketFault("it failed in an unexpected way", failed);
    }

    /** Unless the answer came in this very moment, nobody waits for it any more. */
    private static Answer abandon(Ticket ticket, String why) {
        return switch (ticket.abandon()) {
            case ANSWERED -> ticket.answer().orElseThrow();
            case WAITING ->
                throw new ConnectionFault(
                        why + " before a thread of this server was free to send the request", true, null);
            case SENDING, ABANDONED -> throw new SocketFault(why, null);
        };
    }
}
