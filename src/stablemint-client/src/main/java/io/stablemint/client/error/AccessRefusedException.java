package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** Stable Mint did not let us in (401 or 403), nothing happened: correct the credentials or the clock. */
public final class AccessRefusedException extends StableMintException {

    public AccessRefusedException(ErrorId error, String message, ErrorContext circumstances) {
        this(error, message, circumstances, null);
    }

    public AccessRefusedException(
            ErrorId error, String message, ErrorContext circumstances, @Nullable Throwable cause) {
        super(error, message, circumstances, cause);
    }
}
