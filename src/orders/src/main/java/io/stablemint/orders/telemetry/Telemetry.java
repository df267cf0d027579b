package io.stablemint.orders.telemetry;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Records metrics and traces. No method throws an exception or waits. */
public interface Telemetry {

    /** Records nothing; log lines still get the ids. */
    Telemetry NONE = new LogsOnly();

    /**
     * Adds one to a counter.
     *
     * @param value the value of the counter's attribute; a constant of an enumeration, so that there are few
     */
    void count(OrderMetric metric, Enum<?> value);

    /** Records a duration in a histogram. */
    void record(OrderMetric metric, Duration duration);

    /**
     * Registers a gauge.
     *
     * @param values the current values by the value of the gauge's attribute, or by "" if it has none; called on a thread of the platform,
     *     where the application's resources cannot be used
     */
    void gauge(OrderMetric metric, Supplier<Map<String, Double>> values);

    /**
     * Does a piece of work on this thread in a span of its own, and with the ids in the log lines that are written meanwhile. If the work
     * throws an exception, only the exception's type is recorded, because its message may contain personal data.
     *
     * @return the result of the work
     */
    <T> T inSpan(WorkName name, PaymentIds ids, Supplier<T> work);

    /** Adds the trace in which this work was caused to the current span. */
    void link(Optional<String> traceParent);

    /** The current span for {@link #link}, in the format of W3C Trace Context; empty if there is none. */
    Optional<String> traceParent();
}
