package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** The request may have had its effect: retry with the same idempotency key to get the outcome. */
public final class OutcomeUnknownException extends StableMintException {

    /**
     * For an answer that leaves the outcome open, for example one with a 5xx status; no other exception caused it.
     *
     * @param error the id, which is put in front of the message
     * @param message what happened and what to do, without secrets and personal data
     * @param context the facts about the call; its idempotency key is the one to retry with
     */
    public OutcomeUnknownException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    /**
     * With the exception that caused this one, for example of the connection.
     *
     * @param error the id, which is put in front of the message
     * @param message what happened and what to do, without secrets and personal data
     * @param context the facts about the call; its idempotency key is the one to retry with
     * @param cause null if there is none
     */
    public OutcomeUnknownException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
