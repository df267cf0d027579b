package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** The request may have had its effect: retry with the same idempotency key to get the outcome. */
public final class OutcomeUnknownException extends StableMintException {

    public OutcomeUnknownException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    public OutcomeUnknownException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
