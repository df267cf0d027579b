package io.stablemint.client.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The facts about a failed call that its exception returns. Immutable; starts with {@link #NONE}. */
public final class ErrorContext {

    /** For a call that was not made. */
    public static final ErrorContext NONE = new ErrorContext(null, 0, 0, null, null, null);

    private final @Nullable String idempotencyKey;
    private final int status;
    private final int attempts;
    private final @Nullable Duration retryAfter;
    private final @Nullable String answerExcerpt;
    private final @Nullable String reference;

    private ErrorContext(
            @Nullable String idempotencyKey,
            int status,
            int attempts,
            @Nullable Duration retryAfter,
            @Nullable String answerExcerpt,
            @Nullable String reference) {
        this.idempotencyKey = idempotencyKey;
        this.status = status;
        this.attempts = attempts;
        this.retryAfter = retryAfter;
        this.answerExcerpt = answerExcerpt;
        this.reference = reference;
    }

    /**
     * Adds the key that every attempt of the operation was sent with.
     *
     * @param key the operation's idempotency key
     * @return a copy with the key
     */
    public ErrorContext withIdempotencyKey(String key) {
        return new ErrorContext(key, status, attempts, retryAfter, answerExcerpt, reference);
    }

    /**
     * Adds the status of the last answer.
     *
     * @param httpStatus three digits; 0 stands for no answer
     * @return a copy with the status
     */
    public ErrorContext withStatus(int httpStatus) {
        return new ErrorContext(idempotencyKey, httpStatus, attempts, retryAfter, answerExcerpt, reference);
    }

    /**
     * Adds how often the request was tried.
     *
     * @param made the number of attempts, the first included
     * @return a copy with the number
     */
    public ErrorContext withAttempts(int made) {
        return new ErrorContext(idempotencyKey, status, made, retryAfter, answerExcerpt, reference);
    }

    /**
     * Adds how long Stable Mint asks to wait (the answer's header {@code Retry-After}).
     *
     * @param wait from the moment of the answer
     * @return a copy with the time
     */
    public ErrorContext withRetryAfter(Duration wait) {
        return new ErrorContext(idempotencyKey, status, attempts, wait, answerExcerpt, reference);
    }

    /**
     * Adds the beginning of the last answer.
     *
     * @param excerpt one line of printable characters, without secrets
     * @return a copy with the excerpt
     */
    public ErrorContext withAnswerExcerpt(String excerpt) {
        return new ErrorContext(idempotencyKey, status, attempts, retryAfter, excerpt, reference);
    }

    /**
     * Adds Stable Mint's reference from an answer that must not be used.
     *
     * @param ofTheSession the reference, which notifications and Stable Mint's support use
     * @return a copy with the reference
     */
    public ErrorContext withReference(String ofTheSession) {
        return new ErrorContext(idempotencyKey, status, attempts, retryAfter, answerExcerpt, ofTheSession);
    }

    /** {@return the key to retry with; empty if no call was made} */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** {@return the HTTP status of the last answer; empty if there was none} */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** {@return the number of attempts, the first included; 0 if nothing was tried} */
    public int attempts() {
        return attempts;
    }

    /** {@return how long Stable Mint asks to wait before a retry; empty if it does not ask} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** {@return the beginning of the last answer, as one line of printable characters; empty if there was none} */
    public Optional<String> answerExcerpt() {
        return Optional.ofNullable(answerExcerpt);
    }

    /** {@return Stable Mint's reference in an answer that must not be used; empty if it had none} */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }
}
