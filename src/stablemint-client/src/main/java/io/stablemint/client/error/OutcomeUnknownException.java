package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** The request may have had its effect: repeat it with the same idempotency key to learn the outcome. */
public final class OutcomeUnknownException extends StableMintException {

    public OutcomeUnknownException(ErrorId error, String message, ErrorContext circumstances) {
        this(error, message, circumstances, null);
    }

    public OutcomeUnknownException(
            ErrorId error, String message, ErrorContext circumstances, @Nullable Throwable cause) {
        super(error, message, circumstances, cause);
    }
}
