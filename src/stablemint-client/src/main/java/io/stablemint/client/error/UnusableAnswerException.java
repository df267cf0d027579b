package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** Stable Mint answered with something that must not be used: their fault, or an attack. Repeat with the same key, or ask them. */
public final class UnusableAnswerException extends StableMintException {

    public UnusableAnswerException(ErrorId error, String message, ErrorContext circumstances) {
        this(error, message, circumstances, null);
    }

    public UnusableAnswerException(
            ErrorId error, String message, ErrorContext circumstances, @Nullable Throwable cause) {
        super(error, message, circumstances, cause);
    }
}
