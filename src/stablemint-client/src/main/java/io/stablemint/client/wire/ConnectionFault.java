package io.stablemint.client.wire;

import org.jspecify.annotations.Nullable;

/** The request never reached the service: name, connection or TLS failed. Nothing happened. */
final class ConnectionFault extends Fault {

    private final boolean passing;

    /** A fault that may pass, such as a refused connection, or one that will not, such as a wrong certificate. */
    ConnectionFault(String message, boolean passing, @Nullable Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    @Override
    boolean mayHaveHappened() {
        return false;
    }

    @Override
    boolean isWorthRepeating() {
        return passing;
    }
}
