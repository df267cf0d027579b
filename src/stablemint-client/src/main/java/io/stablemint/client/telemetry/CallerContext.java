package io.stablemint.client.telemetry;

import java.util.function.UnaryOperator;

/** The caller's OpenTelemetry context on another thread, so that the platform's span of an HTTP exchange belongs to the caller's trace. */
public final class CallerContext {

    private static final UnaryOperator<Runnable> CARRIER =
            TelemetryPlatform.hasOpenTelemetry() ? new ContextCarrier() : UnaryOperator.identity();

    private CallerContext() {}

    /**
     * Keeps the context of the calling thread for a task that another thread runs.
     *
     * @param task what to run
     * @return the task, to be run on any thread in the context of this one; the task itself where OpenTelemetry is
     *     absent
     */
    public static Runnable wrap(Runnable task) {
        return CARRIER.apply(task);
    }
}
