package io.stablemint.client.wire;

import io.stablemint.client.AccessRefusedException;
import io.stablemint.client.Circumstances;
import io.stablemint.client.ErrorId;
import io.stablemint.client.InvalidRequestException;
import io.stablemint.client.NotAvailableException;
import io.stablemint.client.OutcomeUnknownException;
import io.stablemint.client.StableMintException;
import io.stablemint.client.UnusableAnswerException;
import io.stablemint.client.settings.Settings;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Turns what went wrong into the exception that names the caller's next move. */
final class Judgement {

    /** Refusals that say nothing about an earlier attempt, whose answer was lost. */
    private static final Set<Integer> MAY_DIFFER_FROM_EARLIER = Set.of(401, 403, 409);

    private final Call<?> call;
    private final Settings settings;

    Judgement(Call<?> call) {
        this.call = call;
        this.settings = call.settings();
    }

    /** An attempt failed, and no other follows. */
    StableMintException of(Fault fault) {
        if (fault instanceof AnswerFault answered) {
            return ofFaultyAnswer(answered);
        }
        if (call.progress().mayHaveHappened()) {
            boolean isOver = call.progress().isOver();
            ErrorId id = isOver ? ErrorId.DEADLINE_PASSED : ErrorId.NO_ANSWER;
            String why = isOver ? "the deadline passed" : String.valueOf(fault.getMessage());
            return unknown(id, "gave no answer (" + why + ")", circumstances(), fault);
        }
        String message = place() + " was not reached: " + fault.getMessage() + ". Nothing happened; try again later.";
        return new NotAvailableException(ErrorId.NOT_REACHED, message, circumstances(), fault);
    }

    /** Fault Tolerance let no attempt through. */
    StableMintException of(FaultToleranceException stopped) {
        if (stopped instanceof CircuitBreakerOpenException) {
            String why = "rests after too many faults, so that it can recover";
            return notTried(ErrorId.BREAKER_OPEN, why, "try again later", stopped);
        }
        int lanes = settings.policy().maxConcurrentCalls();
        String why = stopped instanceof BulkheadException
                ? "has " + lanes + " calls under way, which is all that may be"
                : "could not be called: " + stopped.getClass().getSimpleName();
        return notTried(ErrorId.LANES_FULL, why, "try again later, or raise stablemint.max-concurrent-calls", stopped);
    }

    /** There is an answer, but no success. */
    StableMintException ofRefusal(Answer answer) {
        int status = answer.status();
        Circumstances circumstances = circumstances(answer);
        if (status < 400) {
            String why = "it is a redirect or no final answer, which a signed request does not follow";
            return unusable(ErrorId.ANSWER_UNUSABLE, why, answer);
        }
        if (call.progress().mayHaveHappened() && MAY_DIFFER_FROM_EARLIER.contains(status)) {
            return unknown(
                    ErrorId.FAILED_THERE, "answered with " + status + " after a lost answer", circumstances, null);
        }
        if (status == 401 || status == 403) {
            return ClockSkew.of(answer)
                    .map(skew -> refused(
                            ErrorId.CLOCK_SUSPECTED,
                            status,
                            ". The likely cause is the clock: ours is " + skew + ". Correct it",
                            circumstances))
                    .orElseGet(() -> refused(
                            ErrorId.ACCESS_REFUSED,
                            status,
                            ". Check the API key, the API secret and the private key",
                            circumstances));
        }
        if (status == 409) {
            String message = place() + " answered with 409: the idempotency key " + call.idempotencyKey()
                    + " was used for another request. Use a new key for a new payment.";
            return new InvalidRequestException(ErrorId.KEY_CONFLICT, message, List.of(), circumstances);
        }
        String message = place() + " refused the request with " + status
                + ". Nothing happened; the excerpt of the answer says what to correct.";
        return new InvalidRequestException(ErrorId.REQUEST_REFUSED, message, List.of(), circumstances);
    }

    /** There is a success that must not be used. */
    StableMintException unusable(ErrorId error, String why, Answer answer) {
        String message = place() + " answered with " + answer.status() + ", but the answer must not be used: " + why
                + ". Repeat with the same idempotency key, or ask Stable Mint about it.";
        return new UnusableAnswerException(error, message, circumstances(answer));
    }

    private StableMintException ofFaultyAnswer(AnswerFault fault) {
        int status = fault.answer().status();
        Circumstances circumstances = circumstances(fault.answer());
        if (call.progress().mayHaveHappened()) {
            return unknown(ErrorId.FAILED_THERE, "answered with " + status, circumstances, fault);
        }
        String message = place() + " turned the request away with " + status
                + ". Nothing happened; try again later, not before the time it asks for.";
        return new NotAvailableException(ErrorId.TURNED_AWAY, message, circumstances, fault);
    }

    private StableMintException unknown(
            ErrorId id, String what, Circumstances circumstances, @org.jspecify.annotations.Nullable Fault fault) {
        String message = place() + " " + what + ", so the request may have had its effect."
                + " Repeat it with the same idempotency key " + call.idempotencyKey() + ".";
        return new OutcomeUnknownException(id, message, circumstances, fault);
    }

    private StableMintException notTried(ErrorId id, String why, String todo, FaultToleranceException cause) {
        if (call.progress().mayHaveHappened()) {
            return unknown(ErrorId.NO_ANSWER, "gave no answer and " + why, circumstances(), null);
        }
        String message = place() + " " + why + ". Nothing was sent; " + todo + ".";
        return new NotAvailableException(id, message, circumstances(), cause);
    }

    private StableMintException refused(ErrorId id, int status, String hint, Circumstances circumstances) {
        String message = place() + " did not let us in: status " + status + hint + ".";
        return new AccessRefusedException(id, message, circumstances);
    }

    private String place() {
        return "Stable Mint at " + settings.baseUri().getHost();
    }

    private Circumstances circumstances() {
        return Circumstances.NONE
                .withIdempotencyKey(call.idempotencyKey())
                .withAttempts(call.progress().attempts());
    }

    private Circumstances circumstances(Answer answer) {
        Circumstances known = circumstances()
                .withStatus(answer.status())
                .withAnswerExcerpt(Excerpt.of(answer.body(), call.confidences().get()));
        return RetryAfter.of(answer).map(known::withRetryAfter).orElse(known);
    }
}
