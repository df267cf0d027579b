package io.stablemint.client.wire;

import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.error.UnusableAnswerException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Maps a failed call to the exception that is named for the caller's next step. */
final class FailureMapper {

    /** Refusals that say nothing about an earlier attempt whose answer was lost. */
    private static final Set<Integer> MAY_DIFFER_FROM_EARLIER = Set.of(401, 403, 409);

    private final Call<?> call;

    FailureMapper(Call<?> call) {
        this.call = call;
    }

    /** The last attempt's fault. */
    StableMintException map(Fault fault) {
        Answer answer = fault.answer();
        if (answer != null) {
            return statusFault(answer, fault);
        }
        if (call.mayHaveHappened()) {
            ErrorId id = call.isOver() ? ErrorId.DEADLINE_PASSED : ErrorId.NO_ANSWER;
            String why = call.isOver() ? "the deadline passed" : String.valueOf(fault.getMessage());
            return unknown(id, "gave no answer (" + why + ")", context(), fault);
        }
        String message = place() + " was not reached: " + fault.getMessage() + ". Nothing happened; retry later.";
        return new NotAvailableException(ErrorId.NOT_REACHED, message, context(), fault);
    }

    /** Fault Tolerance ended the call without an answer. */
    StableMintException map(FaultToleranceException stopped) {
        if (stopped instanceof TimeoutException && call.lastFault().isPresent()) {
            return map(call.lastFault().get());
        }
        if (stopped instanceof CircuitBreakerOpenException) {
            String why = "is not called at present: the circuit breaker is open after too many faults";
            return notSent(ErrorId.BREAKER_OPEN, why, "retry later", stopped);
        }
        int limit = call.settings().policy().maxConcurrentCalls();
        String why = stopped instanceof BulkheadException
                ? "has " + limit + " calls in progress, which is the limit"
                : "could not be called: " + stopped.getClass().getSimpleName();
        return notSent(
                ErrorId.CONCURRENCY_LIMIT, why, "retry later, or raise stablemint.max-concurrent-calls", stopped);
    }

    /** An answer that is neither a success nor a fault. */
    StableMintException mapRefusal(Answer answer) {
        int status = answer.status();
        if (status < 400) {
            String why = "it is a redirect or no final answer, which a signed request does not follow";
            return unusable(new InvalidAnswerException(why), answer);
        }
        if (call.mayHaveHappened() && MAY_DIFFER_FROM_EARLIER.contains(status)) {
            String what = "answered with " + status + " after a lost answer";
            return unknown(ErrorId.FAILED_THERE, what, context(answer), null);
        }
        if (status == 401 || status == 403) {
            return accessRefused(answer);
        }
        if (status == 409) {
            String message = place() + " answered with 409: the idempotency key " + call.idempotencyKey()
                    + " was used for another request. Use a new key for a new payment.";
            return new InvalidRequestException(ErrorId.KEY_CONFLICT, message, List.of(), context(answer));
        }
        String message = place() + " refused the request with " + status
                + ". Nothing happened; the excerpt of the answer says what to correct.";
        return new InvalidRequestException(ErrorId.REQUEST_REFUSED, message, List.of(), context(answer));
    }

    /** A success that must not be used. */
    StableMintException unusable(InvalidAnswerException invalid, Answer answer) {
        String message = place() + " answered with " + answer.status() + ", but the answer must not be used: "
                + invalid.why() + ". Retry with the same idempotency key, or ask Stable Mint about it.";
        ErrorContext context =
                invalid.reference().map(context(answer)::withReference).orElseGet(() -> context(answer));
        return new UnusableAnswerException(invalid.error(), message, context);
    }

    private StableMintException statusFault(Answer answer, Fault fault) {
        if (call.mayHaveHappened()) {
            return unknown(ErrorId.FAILED_THERE, "answered with " + answer.status(), context(answer), fault);
        }
        String message = place() + " rejected the request with " + answer.status()
                + ". Nothing happened; retry later, not before the time in Retry-After.";
        return new NotAvailableException(ErrorId.TEMPORARILY_REJECTED, message, context(answer), fault);
    }

    private StableMintException accessRefused(Answer answer) {
        String rejected = place() + " rejected the credentials with " + answer.status();
        return answer.clockSkew()
                .map(skew -> new AccessRefusedException(
                        ErrorId.CLOCK_SUSPECTED,
                        rejected + ". The likely cause is this server's clock, which is " + skew + ". Correct it.",
                        context(answer)))
                .orElseGet(() -> new AccessRefusedException(
                        ErrorId.ACCESS_REFUSED,
                        rejected + ". Check the API key, the API secret and the private key.",
                        context(answer)));
    }

    private StableMintException unknown(ErrorId id, String what, ErrorContext context, @Nullable Fault fault) {
        String message = place() + " " + what + ", so the request may have had its effect."
                + " Retry with the same idempotency key " + call.idempotencyKey() + ".";
        return new OutcomeUnknownException(id, message, context, fault);
    }

    private StableMintException notSent(ErrorId id, String why, String todo, FaultToleranceException cause) {
        if (call.mayHaveHappened()) {
            return unknown(ErrorId.NO_ANSWER, "gave no answer and " + why, context(), null);
        }
        String message = place() + " " + why + ". Nothing was sent; " + todo + ".";
        return new NotAvailableException(id, message, context(), cause);
    }

    private String place() {
        return "Stable Mint at " + call.settings().baseUri().getHost();
    }

    private ErrorContext context() {
        return ErrorContext.NONE.withIdempotencyKey(call.idempotencyKey()).withAttempts(call.attempts());
    }

    private ErrorContext context(Answer answer) {
        ErrorContext known = context()
                .withStatus(answer.status())
                .withAnswerExcerpt(AnswerExcerpt.of(answer.body(), call.sensitiveValues()));
        return answer.retryAfter().map(known::withRetryAfter).orElse(known);
    }
}
