package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** Stable Mint rejected the credentials (401 or 403). Nothing happened; correct the credentials or the clock. */
public final class AccessRefusedException extends StableMintException {

    /**
     * For an answer of Stable Mint; no other exception caused it.
     *
     * @param error the id, which is put in front of the message
     * @param message what happened and what to do, without secrets and personal data
     * @param context the facts about the call
     */
    public AccessRefusedException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    /**
     * With the exception that caused this one.
     *
     * @param error the id, which is put in front of the message
     * @param message what happened and what to do, without secrets and personal data
     * @param context the facts about the call
     * @param cause null if there is none
     */
    public AccessRefusedException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
