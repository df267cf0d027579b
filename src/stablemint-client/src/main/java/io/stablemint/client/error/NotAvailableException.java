package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** Stable Mint was not reached, or it rejected the request for now. Nothing happened; retry later. */
public final class NotAvailableException extends StableMintException {

    public NotAvailableException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    public NotAvailableException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
