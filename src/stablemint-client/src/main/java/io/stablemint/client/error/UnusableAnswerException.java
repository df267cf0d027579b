package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/**
 * Stable Mint's answer must not be used: an error on their side, or an attack. Retry with the same key, or ask Stable Mint.
 */
public final class UnusableAnswerException extends StableMintException {

    /**
     * For an answer that breaks a rule; no other exception caused it.
     *
     * @param error the id, which is put in front of the message
     * @param message what is wrong with the answer and what to do, without secrets and personal data
     * @param context the facts about the call
     */
    public UnusableAnswerException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    /**
     * With the exception that caused this one, for example of the JSON parser.
     *
     * @param error the id, which is put in front of the message
     * @param message what is wrong with the answer and what to do, without secrets and personal data
     * @param context the facts about the call
     * @param cause null if there is none
     */
    public UnusableAnswerException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
