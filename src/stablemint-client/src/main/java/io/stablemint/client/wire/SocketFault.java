package io.stablemint.client.wire;

import org.jspecify.annotations.Nullable;

/** The connection stood, but no whole answer came: the service may have acted. */
final class SocketFault extends Fault {

    SocketFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    boolean mayHaveHappened() {
        return true;
    }

    @Override
    boolean isWorthRepeating() {
        return true;
    }
}
