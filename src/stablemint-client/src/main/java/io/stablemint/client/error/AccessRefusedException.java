package io.stablemint.client.error;

import org.jspecify.annotations.Nullable;

/** Stable Mint rejected the credentials (401 or 403). Nothing happened; correct the credentials or the clock. */
public final class AccessRefusedException extends StableMintException {

    public AccessRefusedException(ErrorId error, String message, ErrorContext context) {
        this(error, message, context, null);
    }

    public AccessRefusedException(ErrorId error, String message, ErrorContext context, @Nullable Throwable cause) {
        super(error, message, context, cause);
    }
}
