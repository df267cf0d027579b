package io.stablemint.client.wire;

import org.jspecify.annotations.Nullable;

/** An attempt that failed in a way that counts against the service: the circuit breaker counts these and no others. */
public abstract sealed class Fault extends RuntimeException permits ConnectionFault, SocketFault, AnswerFault {

    Fault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether the service may have acted on the attempt. */
    abstract boolean mayHaveHappened();

    /** Whether trying again soon makes sense; the idempotency key makes it safe. */
    abstract boolean isWorthRepeating();
}
