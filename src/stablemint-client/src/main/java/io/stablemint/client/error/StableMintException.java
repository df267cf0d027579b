package io.stablemint.client.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A call that failed; the subtype says what to do next. Contains no secret and no personal data. */
public abstract sealed class StableMintException extends RuntimeException
        permits InvalidRequestException,
                AccessRefusedException,
                NotAvailableException,
                OutcomeUnknownException,
                UnusableAnswerException,
                ConfigurationException {

    /** Its text is the beginning of the message. */
    private final ErrorId error;

    private final transient ErrorContext context;

    StableMintException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error.say(message), cause);
        this.error = error;
        this.context = context;
    }

    /**
     * {@return the id at the start of the message, for example {@code STMNT1001E}; the error documentation has a
     * paragraph for each}
     */
    public final String errorId() {
        return error.id();
    }

    /** {@return the key for a retry of the call; present for every call that was made} */
    public final Optional<String> idempotencyKey() {
        return context.idempotencyKey();
    }

    /** {@return the HTTP status of the last answer, if there is one} */
    public final OptionalInt status() {
        return context.status();
    }

    /** {@return how many attempts were made to send the request; 0 if there was none} */
    public final int attempts() {
        return context.attempts();
    }

    /** {@return how long Stable Mint asks to wait before a retry, if it asks} */
    public final Optional<Duration> retryAfter() {
        return context.retryAfter();
    }

    /** {@return the beginning of the last answer, as one line of printable characters, if there is one} */
    public final Optional<String> answerExcerpt() {
        return context.answerExcerpt();
    }

    /**
     * Stable Mint's reference of the session, if an answer that must not be used had one: store it, because
     * notifications and Stable Mint's support use it.
     *
     * @return empty in all other cases
     */
    public final Optional<String> reference() {
        return context.reference();
    }
}
