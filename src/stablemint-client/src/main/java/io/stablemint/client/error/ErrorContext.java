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

    public ErrorContext withIdempotencyKey(String key) {
        return new ErrorContext(key, status, attempts, retryAfter, answerExcerpt, reference);
    }

    public ErrorContext withStatus(int httpStatus) {
        return new ErrorContext(idempotencyKey, httpStatus, attempts, retryAfter, answerExcerpt, reference);
    }

    public ErrorContext withAttempts(int made) {
        return new ErrorContext(idempotencyKey, status, made, retryAfter, answerExcerpt, reference);
    }

    public ErrorContext withRetryAfter(Duration wait) {
        return new ErrorContext(idempotencyKey, status, attempts, wait, answerExcerpt, reference);
    }

    public ErrorContext withAnswerExcerpt(String excerpt) {
        return new ErrorContext(idempotencyKey, status, attempts, retryAfter, excerpt, reference);
    }

    public ErrorContext withReference(String ofTheSession) {
        return new ErrorContext(idempotencyKey, status, attempts, retryAfter, answerExcerpt, ofTheSession);
    }

    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public Optional<String> answerExcerpt() {
        return Optional.ofNullable(answerExcerpt);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }
}
