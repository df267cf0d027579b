package io.stablemint.client;

import org.jspecify.annotations.Nullable;

/** Stable Mint was not reached or turned us away, nothing happened: try again later. */
public final class NotAvailableException extends StableMintException {

    public NotAvailableException(ErrorId error, String message, Circumstances circumstances) {
        this(error, message, circumstances, null);
    }

    public NotAvailableException(
            ErrorId error, String message, Circumstances circumstances, @Nullable Throwable cause) {
        super(error, message, circumstances, cause);
    }
}
