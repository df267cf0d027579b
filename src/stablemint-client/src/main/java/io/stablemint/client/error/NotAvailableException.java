package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** Stable Mint was not reached, or it rejected the request for now. Nothing happened; retry later. */
public final class NotAvailableException extends StableMintException {

    /**
     * For a rejection; no other exception caused it.
     *
     * @param error the id, which is put in front of the message
     * @param message what happened and what to do, without secrets and personal data
     * @param context the facts about the call
     */
    public NotAvailableException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    /**
     * With the exception that caused this one, for example of the connection.
     *
     * @param error the id, which is put in front of the message
     * @param message what happened and what to do, without secrets and personal data
     * @param context the facts about the call
     * @param cause null if there is none
     */
    public NotAvailableException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
