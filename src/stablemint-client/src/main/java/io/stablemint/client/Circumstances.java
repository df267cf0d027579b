package io.stablemint.client;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is known about a call that failed. Immutable; starts with nothing known. */
public final class Circumstances {

    /** Nothing known: the call was never made. */
    public static final Circumstances NONE = new Circumstances(null, 0, 0, null, null);

    private final @Nullable String idempotencyKey;
    private final int status;
    private final int attempts;
    private final @Nullable Duration retryAfter;
    private final @Nullable String answerExcerpt;

    private Circumstances(
            @Nullable String idempotencyKey,
            int status,
            int attempts,
            @Nullable Duration retryAfter,
            @Nullable String answerExcerpt) {
        this.idempotencyKey = idempotencyKey;
        this.status = status;
        this.attempts = attempts;
        this.retryAfter = retryAfter;
        this.answerExcerpt = answerExcerpt;
    }

    public Circumstances withIdempotencyKey(String key) {
        return new Circumstances(key, status, attempts, retryAfter, answerExcerpt);
    }

    public Circumstances withStatus(int httpStatus) {
        return new Circumstances(idempotencyKey, httpStatus, attempts, retryAfter, answerExcerpt);
    }

    public Circumstances withAttempts(int made) {
        return new Circumstances(idempotencyKey, status, made, retryAfter, answerExcerpt);
    }

    public Circumstances withRetryAfter(Duration wait) {
        return new Circumstances(idempotencyKey, status, attempts, wait, answerExcerpt);
    }

    public Circumstances withAnswerExcerpt(String excerpt) {
        return new Circumstances(idempotencyKey, status, attempts, retryAfter, excerpt);
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
}
