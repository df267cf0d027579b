package io.stablemint.client.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.MetricDataType;
import io.stablemint.client.answer.HostedWithdrawal;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.Golden;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.EventPublisher;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.Operation;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.events.Outcome;
import io.stablemint.client.events.WebhookFinished;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientMetricsTest {

    private static final int MAX_SERIES = 50;

    @Test
    void metricsAreThoseOfTheGoldenFile_andFew_whenEveryEventHappens(@TempDir Path folder) throws Exception {
        List<String> golden = new String(Golden.bytes("telemetry/metrics.csv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("stablemint.client."))
                .toList();
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer, folder), InMemoryTelemetry.class)) {
            publishEveryEvent(application.bean(EventPublisher.class).ofThisModule());

            List<MetricData> metrics = metrics(application);

            assertThat(metrics.stream().map(ClientMetricsTest::line)).containsExactlyInAnyOrderElementsOf(golden);
            assertThat(metrics)
                    .allSatisfy(
                            metric -> assertThat(metric.getData().getPoints().size())
                                    .as(metric.getName())
                                    .isBetween(1, MAX_SERIES));
        }
    }

    @Test
    void callIsMeasured(@TempDir Path folder) throws Exception {
        try (Peer peer = Peer.playing(Scripts.answer(503, "busy").then(Scripts.session200()));
                Application application = Application.deploy(settings(peer, folder), InMemoryTelemetry.class)) {
            application.stableMint().createHostedSession(Fixtures.hosted().build());

            assertThat(series(application, "stablemint.client.operation.duration"))
                    .containsExactly(Map.of(
                            "stablemint.operation", "hosted_session",
                            "stablemint.outcome", "succeeded"));
            assertThat(series(application, "stablemint.client.attempt.duration"))
                    .containsExactlyInAnyOrder(
                            Map.of(
                                    "stablemint.operation", "hosted_session",
                                    "stablemint.outcome", "not_available"),
                            Map.of(
                                    "stablemint.operation", "hosted_session",
                                    "stablemint.outcome", "succeeded"));
        }
    }

    @Test
    void breakerIsOpen_untilACallIsMade(@TempDir Path folder) throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer, folder), InMemoryTelemetry.class)) {
            EventPublisher.Observers observers =
                    application.bean(EventPublisher.class).ofThisModule();
            assertThat(breaker(application)).isZero();

            observers.publish(operation(Outcome.NOT_AVAILABLE, 0, Optional.of(ErrorId.BREAKER_OPEN.id())));
            assertThat(breaker(application)).isOne();

            observers.publish(operation(Outcome.SUCCEEDED, 1, Optional.empty()));
            assertThat(breaker(application)).isZero();
        }
    }

    @Test
    void nothingIsMeasured_whenTelemetryIsOff() throws Exception {
        Map<String, String> off = Fixtures.settings(java.net.URI.create("http://localhost:1"));
        try (Application application = Application.deploy(off, InMemoryTelemetry.class)) {
            publishEveryEvent(application.bean(EventPublisher.class).ofThisModule());

            assertThat(metrics(application)).isEmpty();
            assertThat(catchThrowable(
                            () -> application.bean(TelemetryObserver.class).toString()))
                    .isNotNull();
        }
    }

    private static Map<String, String> settings(Peer peer, Path folder) throws IOException {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("otel.sdk.disabled", "false");
        settings.remove("stablemint.private-key");
        Path key = folder.resolve("private-key.pem");
        Files.writeString(key, TestKeys.privatePem(TestKeys.pair()));
        settings.put("stablemint.private-key-file", key.toString());
        return settings;
    }

    /** Every combination that an event can have, and more. */
    private static void publishEveryEvent(EventPublisher.Observers observers) {
        for (Operation operation : Operation.values()) {
            for (Outcome outcome : Outcome.values()) {
                observers.publish(new AttemptFinished(
                        operation, "", "key", outcome, 200, 1, Duration.ofMillis(7), 9, Optional.of(Duration.ZERO)));
            }
        }
        for (ErrorId error : ErrorId.values()) {
            observers.publish(operation(Outcome.REFUSED, 1, Optional.of(error.id())));
        }
        for (int status : List.of(204, 400, 401, 413, 503)) {
            observers.publish(
                    new WebhookFinished(status, Optional.of(ErrorId.NOTIFICATION_SIGNATURE.id()), Duration.ZERO));
        }
        observers.publish(new LateAnswer(
                Operation.HOSTED_WITHDRAWAL, "", new HostedWithdrawal(JsonValue.EMPTY_JSON_OBJECT, "key")));
    }

    private static OperationFinished operation(Outcome outcome, int attempts, Optional<String> errorId) {
        return new OperationFinished(
                Operation.HOSTED_SESSION, "", "key", outcome, 0, attempts, Duration.ofMillis(7), errorId);
    }

    private static List<MetricData> metrics(Application application) {
        return application.bean(InMemoryTelemetry.class).metrics().stream()
                .filter(metric -> metric.getName().startsWith("stablemint."))
                .toList();
    }

    private static MetricData metric(Application application, String name) {
        return metrics(application).stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> series(Application application, String name) {
        return metric(application, name).getData().getPoints().stream()
                .map(point -> {
                    Map<String, Object> attributes = new java.util.TreeMap<>();
                    point.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), value));
                    return attributes;
                })
                .toList();
    }

    private static long breaker(Application application) {
        return metric(application, "stablemint.client.circuit_breaker.open")
                .getLongGaugeData()
                .getPoints()
                .iterator()
                .next()
                .getValue();
    }

    /** As in the golden file. */
    private static String line(MetricData metric) {
        TreeSet<String> attributes = new TreeSet<>();
        metric.getData()
                .getPoints()
                .forEach(point -> point.getAttributes().asMap().keySet().stream()
                        .map(AttributeKey::getKey)
                        .forEach(attributes::add));
        return String.join(
                ",", metric.getName(), kind(metric.getType()), metric.getUnit(), String.join(" ", attributes));
    }

    private static String kind(MetricDataType type) {
        return switch (type) {
            case HISTOGRAM -> "histogram";
            case LONG_SUM -> "counter";
            case LONG_GAUGE, DOUBLE_GAUGE -> "gauge";
            default -> type.name();
        };
    }
}
