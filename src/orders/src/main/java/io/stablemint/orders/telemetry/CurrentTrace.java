package io.stablemint.orders.telemetry;

import java.util.Optional;

/** The trace in which this thread works, if the platform has OpenTelemetry and it is switched on. */
public final class CurrentTrace {

    private static final boolean PRESENT = TelemetryProducer.hasOpenTelemetry();

    private CurrentTrace() {}

    /** The id of the trace: 32 hex digits. */
    public static Optional<String> id() {
        return PRESENT ? TraceParent.currentTraceId() : Optional.empty();
    }
}
