package io.stablemint.client.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A call that did not succeed; the subtype says what to do next. Holds no secret and no personal data. */
public abstract sealed class StableMintException extends RuntimeException
        permits InvalidRequestException,
                AccessRefusedException,
                NotAvailableException,
                OutcomeUnknownException,
                UnusableAnswerException,
                ConfigurationException {

    private final ErrorId error;
    private final transient ErrorContext circumstances;

    StableMintException(ErrorId error, String message, ErrorContext circumstances, @Nullable Throwable cause) {
        super(error.say(message), cause);
        this.error = error;
        this.circumstances = circumstances;
    }

    /** For example {@code STMNT1001E}; the error documentation has a paragraph for each. */
    public final String errorId() {
        return error.id();
    }

    /** The key to repeat the call with; present as soon as the call was made. */
    public final Optional<String> idempotencyKey() {
        return circumstances.idempotencyKey();
    }

    /** The HTTP status of the last answer, if one came. */
    public final OptionalInt status() {
        return circumstances.status();
    }

    /** How many times the request was sent, or tried to be. */
    public final int attempts() {
        return circumstances.attempts();
    }

    /** How long Stable Mint asks to wait, if it asked. */
    public final Optional<Duration> retryAfter() {
        return circumstances.retryAfter();
    }

    /** The beginning of the last answer, one line of printable characters, if one came. */
    public final Optional<String> answerExcerpt() {
        return circumstances.answerExcerpt();
    }
}
