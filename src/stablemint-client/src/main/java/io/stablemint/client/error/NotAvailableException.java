package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** Stable Mint was not reached or turned us away, nothing happened: try again later. */
public final class NotAvailableException extends StableMintException {

    public NotAvailableException(ErrorId error, String message, ErrorContext circumstances) {
        this(error, message, circumstances, null);
    }

    public NotAvailableException(ErrorId error, String message, ErrorContext circumstances, @Nullable Throwable cause) {
        super(error, message, circumstances, cause);
    }
}
