package io.stablemint.client.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.Operation;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.events.Outcome;
import io.stablemint.client.events.WebhookFinished;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The instruments. Attributes have few values, all of them from enumerations. */
final class ClientMetrics {

    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("stablemint.operation");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("stablemint.outcome");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");

    /** Those that OpenTelemetry's conventions give for HTTP. */
    private static final List<Double> SECONDS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private final Meter meter;
    private final DoubleHistogram operations;
    private final DoubleHistogram attempts;
    private final DoubleHistogram webhooks;
    private final LongCounter errors;
    private final LongCounter lateAnswers;

    ClientMetrics(OpenTelemetry telemetry) {
        meter = telemetry.getMeter("io.stablemint.client");
        operations = histogram(ClientMetric.OPERATION_DURATION);
        attempts = histogram(ClientMetric.ATTEMPT_DURATION);
        webhooks = histogram(ClientMetric.WEBHOOK_DURATION);
        errors = counter(ClientMetric.ERRORS);
        lateAnswers = counter(ClientMetric.LATE_ANSWERS);
    }

    /** With the platform's instance for this application; without effect where the platform has the API and no bean. */
    static ClientMetrics ofThisApplication() {
        Instance<OpenTelemetry> bean = CDI.current().select(OpenTelemetry.class);
        return new ClientMetrics(bean.isResolvable() ? bean.get() : OpenTelemetry.noop());
    }

    void record(OperationFinished event) {
        operations.record(seconds(event.duration()), attributes(event.operation(), event.outcome()));
        event.errorId().ifPresent(id -> errors.add(1, Attributes.of(ERROR_TYPE, id)));
    }

    void record(AttemptFinished event) {
        attempts.record(seconds(event.duration()), attributes(event.operation(), event.outcome()));
    }

    void record(WebhookFinished event) {
        AttributesBuilder attributes = Attributes.builder().put(STATUS, (long) event.status());
        event.errorId().ifPresent(id -> attributes.put(ERROR_TYPE, id));
        webhooks.record(seconds(event.duration()), attributes.build());
    }

    void recordLateAnswer() {
        lateAnswers.add(1);
    }

    /** A gauge that is read when metrics are exported, on a thread of the platform; no value while it is unknown. */
    void gauge(ClientMetric metric, Supplier<Optional<Duration>> value) {
        meter.gaugeBuilder(metric.metric())
                .setUnit(metric.unit())
                .setDescription(metric.description())
                .buildWithCallback(gauge -> value.get().ifPresent(known -> gauge.record(seconds(known))));
    }

    /** A gauge with the values 0 and 1. */
    void flag(ClientMetric metric, Supplier<Boolean> value) {
        meter.gaugeBuilder(metric.metric())
                .ofLongs()
                .setUnit(metric.unit())
                .setDescription(metric.description())
                .buildWithCallback(gauge -> gauge.record(value.get() ? 1 : 0));
    }

    private DoubleHistogram histogram(ClientMetric metric) {
        return meter.histogramBuilder(metric.metric())
                .setUnit(metric.unit())
                .setDescription(metric.description())
                .setExplicitBucketBoundariesAdvice(SECONDS)
                .build();
    }

    private LongCounter counter(ClientMetric metric) {
        return meter.counterBuilder(metric.metric())
                .setUnit(metric.unit())
                .setDescription(metric.description())
                .build();
    }

    private static Attributes attributes(Operation operation, Outcome outcome) {
        return Attributes.of(OPERATION, value(operation), OUTCOME, value(outcome));
    }

    private static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
