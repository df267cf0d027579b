package io.stablemint.orders.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenTelemetryRecorderTest {

    private static final PaymentIds IDS =
            PaymentIds.ofOrder("order-1").withAttempt("attempt-1").withReference(Optional.of("REF-1"));

    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetryRecorder recorder = new OpenTelemetryRecorder(OpenTelemetrySdk.builder()
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .build());

    @Test
    void metricsAreThoseOfTheGoldenFile() throws IOException {
        List<String> golden = Files.readAllLines(Path.of("../golden/telemetry/metrics.csv")).stream()
                .filter(line -> line.startsWith("stablemint.orders."))
                .toList();

        assertThat(Arrays.stream(OrderMetric.values())
                        .map(metric -> String.join(
                                ",",
                                metric.metric(),
                                metric.kind().name().toLowerCase(Locale.ROOT),
                                metric.unit(),
                                metric.attribute().orElse(""))))
                .containsExactlyInAnyOrderElementsOf(golden);
    }

    @Test
    void everyMetricIsExportedWithItsUnitAndAttribute() {
        for (OrderMetric metric : OrderMetric.values()) {
            recorder.count(metric, Color.DARK_RED);
            recorder.record(metric, Duration.ofMillis(1500));
            if (metric.kind() == OrderMetric.Kind.GAUGE) {
                recorder.gauge(metric, () -> Map.of("dark_red", 7.0));
            }
        }

        for (OrderMetric metric : OrderMetric.values()) {
            MetricData data = metrics.collectAllMetrics().stream()
                    .filter(candidate -> candidate.getName().equals(metric.metric()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(metric + " is not exported"));
            assertThat(data.getUnit()).isEqualTo(metric.unit());
            assertThat(data.getDescription()).isEqualTo(metric.description());
            assertThat(data.getData().getPoints())
                    .singleElement()
                    .satisfies(point -> assertThat(point.getAttributes().asMap())
                            .isEqualTo(metric.attribute()
                                    .<Map<AttributeKey<?>, Object>>map(
                                            name -> Map.of(AttributeKey.stringKey(name), "dark_red"))
                                    .orElse(Map.of())));
        }
    }

    @Test
    void seriesStayFew_after10000Orders() throws ClassNotFoundException {
        Map<OrderMetric, Enum<?>[]> counted = Map.of(
                OrderMetric.CHECKOUTS, constants("payment.CheckoutResult"),
                OrderMetric.SESSIONS, constants("payment.SessionResult"),
                OrderMetric.ATTEMPTS, constants("payment.AttemptState"),
                OrderMetric.NOTIFICATIONS, constants("inbox.NotificationResult"));
        assertThat(counted.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(OrderMetric.values())
                        .filter(metric -> metric.kind() == OrderMetric.Kind.COUNTER)
                        .toList());

        for (int order = 0; order < 10_000; order++) {
            int number = order;
            recorder.inSpan(WorkName.CHECKOUT, PaymentIds.ofOrder("order-" + number), () -> {
                counted.forEach((metric, values) -> recorder.count(metric, values[number % values.length]));
                recorder.record(OrderMetric.TIME_TO_PAID, Duration.ofSeconds(number));
                recorder.record(OrderMetric.NOTIFICATION_DELAY, Duration.ofMillis(number));
                return number;
            });
        }

        assertThat(metrics.collectAllMetrics())
                .hasSize(6)
                .allSatisfy(metric -> assertThat(metric.getData().getPoints().size())
                        .as(metric.getName())
                        .isBetween(1, 50));
    }

    /** Package-private elsewhere. */
    private static Enum<?>[] constants(String type) throws ClassNotFoundException {
        return (Enum<?>[]) Class.forName("io.stablemint.orders." + type).getEnumConstants();
    }

    @Test
    void spanHasTheIdsAndLinksToItsCause() {
        String cause = recorder.inSpan(
                WorkName.CHECKOUT, IDS, () -> recorder.traceParent().orElseThrow());
        recorder.inSpan(WorkName.APPLY_NOTIFICATION, IDS, () -> {
            recorder.link(Optional.of(cause));
            recorder.link(Optional.of("not a trace"));
            return true;
        });

        SpanData checkout = spans.getFinishedSpanItems().get(0);
        SpanData applied = spans.getFinishedSpanItems().get(1);
        assertThat(cause).isEqualTo("00-" + checkout.getTraceId() + "-" + checkout.getSpanId() + "-01");
        assertThat(applied.getName()).isEqualTo("apply notification");
        assertThat(applied.getTraceId()).isNotEqualTo(checkout.getTraceId());
        assertThat(applied.getLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.getSpanContext().getSpanId()).isEqualTo(checkout.getSpanId()));
        assertThat(applied.getAttributes().asMap())
                .isEqualTo(Map.of(
                        AttributeKey.stringKey("stablemint.order.id"), "order-1",
                        AttributeKey.stringKey("stablemint.attempt.id"), "attempt-1",
                        AttributeKey.stringKey("stablemint.reference"), "REF-1"));
    }

    @Test
    void onlyTheTypeIsRecorded_whenTheWorkFails() {
        assertThatThrownBy(() -> recorder.inSpan(WorkName.CHECKOUT, PaymentIds.NONE, () -> {
                    throw new IllegalStateException("personal data");
                }))
                .hasMessage("personal data");

        assertThat(spans.getFinishedSpanItems()).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type")))
                    .isEqualTo("java.lang.IllegalStateException");
            assertThat(span.toString()).doesNotContain("personal data");
        });
        assertThat(recorder.traceParent()).isEmpty();
    }

    @Test
    void idsAreInTheLogContextDuringTheWorkOnly() {
        PaymentIds inside = recorder.inSpan(
                WorkName.CHECKOUT,
                PaymentIds.ofOrder("order-2"),
                () -> Telemetry.NONE.inSpan(WorkName.CREATE_SESSION, IDS, LogContext::current));

        assertThat(inside).isEqualTo(IDS);
        assertThat(LogContext.current()).isEqualTo(PaymentIds.NONE);
    }

    /** Any enumeration with few constants. */
    private enum Color {
        DARK_RED
    }
}
