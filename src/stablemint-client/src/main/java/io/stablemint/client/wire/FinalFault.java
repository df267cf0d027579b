package io.stablemint.client.wire;

import java.time.Duration;

/**
 * A fault after which {@code @Retry} must stop: the operation has failed, or its next attempt comes after a pause that
 * Stable Mint asked for, which is longer than {@code @Retry} waits.
 */
public final class FinalFault extends Fault {

    /** Before the next attempt; zero when there is none. */
    private final Duration pause;

    /** With the pause before the next attempt; zero when there is none. */
    FinalFault(Fault fault, Duration pause) {
        super(
                String.valueOf(fault.getMessage()),
                fault.mayHaveHappened(),
                fault.isRetryable(),
                fault.answer(),
                fault.getCause());
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
