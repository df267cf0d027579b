package io.stablemint.client.signing;

import org.jspecify.annotations.Nullable;

/** A key, a password or a provider that cannot be used; the message says why and what to do, without any secret. */
public final class UnusableKeyException extends RuntimeException {

    /**
     * For a key that is recognizably wrong.
     *
     * @param message the end of a sentence that starts with the name of the setting or file
     */
    public UnusableKeyException(String message) {
        this(message, null);
    }

    /**
     * With the exception that shows why the key cannot be used.
     *
     * @param message the end of a sentence that starts with the name of the setting or file
     * @param cause null if there is none; its message may not be shown, because it can contain parts of the key
     */
    public UnusableKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
