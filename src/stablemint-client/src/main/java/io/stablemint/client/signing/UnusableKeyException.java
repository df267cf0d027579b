package io.stablemint.client.signing;

import org.jspecify.annotations.Nullable;

/** A key, a password or a provider that cannot be used; the message says why and what to do, without any secret. */
public final class UnusableKeyException extends RuntimeException {

    public UnusableKeyException(String message) {
        this(message, null);
    }

    public UnusableKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
