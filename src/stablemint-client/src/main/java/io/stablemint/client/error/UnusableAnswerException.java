package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/**
 * Stable Mint's answer must not be used: an error on their side, or an attack. Retry with the same key, or ask Stable Mint.
 */
public final class UnusableAnswerException extends StableMintException {

    public UnusableAnswerException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    public UnusableAnswerException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
