package io.stablemint.orders.telemetry;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Without OpenTelemetry: log lines get the ids, and nothing else is recorded. */
final class LogsOnly implements Telemetry {

    @Override
    public void count(OrderMetric metric, Enum<?> value) {}

    @Override
    public void record(OrderMetric metric, Duration duration) {}

    @Override
    public void gauge(OrderMetric metric, Supplier<Map<String, Double>> values) {}

    @Override
    public <T> T inSpan(WorkName name, PaymentIds ids, Supplier<T> work) {
        PaymentIds before = LogContext.replace(ids);
        try {
            return work.get();
        } finally {
            LogContext.replace(before);
        }
    }

    @Override
    public void link(Optional<String> traceParent) {}

    @Override
    public Optional<String> traceParent() {
        return Optional.empty();
    }
}
