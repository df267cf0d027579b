package io.stablemint.orders.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Records with OpenTelemetry. Loaded only where its API is present. */
final class OpenTelemetryRecorder implements Telemetry {

    private static final String SCOPE = "io.stablemint.orders";

    /** Customers need seconds to days to pay. */
    private static final List<Double> PAYMENT_SECONDS =
            List.of(5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0, 21_600.0, 86_400.0, 259_200.0);

    private static final List<Double> DELAY_SECONDS =
            List.of(0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0);

    private final Meter meter;
    private final Tracer tracer;
    private final Map<OrderMetric, LongCounter> counters = new EnumMap<>(OrderMetric.class);
    private final Map<OrderMetric, DoubleHistogram> histograms = new EnumMap<>(OrderMetric.class);

    OpenTelemetryRecorder(OpenTelemetry telemetry) {
        meter = telemetry.getMeter(SCOPE);
        tracer = telemetry.getTracer(SCOPE);
        for (OrderMetric metric : OrderMetric.values()) {
            switch (metric.kind()) {
                case COUNTER -> counters.put(metric, counter(metric));
                case HISTOGRAM -> histograms.put(metric, histogram(metric));
                case GAUGE -> {
                    // Its values are registered with it.
                }
            }
        }
    }

    /** With the platform's instance for this application; empty where the platform has the API and no bean. */
    static Optional<Telemetry> ofThisApplication() {
        Instance<OpenTelemetry> bean = CDI.current().select(OpenTelemetry.class);
        return bean.isResolvable() ? Optional.of(new OpenTelemetryRecorder(bean.get())) : Optional.empty();
    }

    @Override
    public void count(OrderMetric metric, Enum<?> value) {
        LongCounter counter = counters.get(metric);
        if (counter != null) {
            counter.add(1, attributes(metric, value.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    public void record(OrderMetric metric, Duration duration) {
        DoubleHistogram histogram = histograms.get(metric);
        if (histogram != null) {
            histogram.record(duration.toMillis() / 1e3);
        }
    }

    @Override
    public void gauge(OrderMetric metric, Supplier<Map<String, Double>> values) {
        meter.gaugeBuilder(metric.metric())
                .setUnit(metric.unit())
                .setDescription(metric.description())
                .buildWithCallback(gauge ->
                        values.get().forEach((value, number) -> gauge.record(number, attributes(metric, value))));
    }

    // The scope is closed, although nothing refers to it.
    @SuppressWarnings("try")
    @Override
    public <T> T inSpan(WorkName name, PaymentIds ids, Supplier<T> work) {
        Span span = span(name, ids);
        PaymentIds before = LogContext.replace(ids);
        try (Scope current = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | Error failure) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute("error.type", failure.getClass().getName());
            throw failure;
        } finally {
            LogContext.replace(before);
            span.end();
        }
    }

    private Span span(WorkName name, PaymentIds ids) {
        Span span = tracer.spanBuilder(name.span()).startSpan();
        ids.order().ifPresent(id -> span.setAttribute("stablemint.order.id", id));
        ids.attempt().ifPresent(id -> span.setAttribute("stablemint.attempt.id", id));
        ids.reference().ifPresent(id -> span.setAttribute("stablemint.reference", id));
        return span;
    }

    @Override
    public void link(Optional<String> traceParent) {
        traceParent.flatMap(TraceParent::parse).ifPresent(Span.current()::addLink);
    }

    @Override
    public Optional<String> traceParent() {
        SpanContext current = Span.current().getSpanContext();
        return current.isValid() ? Optional.of(TraceParent.of(current)) : Optional.empty();
    }

    private LongCounter counter(OrderMetric metric) {
        return meter.counterBuilder(metric.metric())
                .setUnit(metric.unit())
                .setDescription(metric.description())
                .build();
    }

    private DoubleHistogram histogram(OrderMetric metric) {
        return meter.histogramBuilder(metric.metric())
                .setUnit(metric.unit())
                .setDescription(metric.description())
                .setExplicitBucketBoundariesAdvice(metric == OrderMetric.TIME_TO_PAID ? PAYMENT_SECONDS : DELAY_SECONDS)
                .build();
    }

    private static Attributes attributes(OrderMetric metric, String value) {
        return metric.attribute()
                .map(name -> Attributes.of(AttributeKey.stringKey(name), value))
                .orElse(Attributes.empty());
    }
}
