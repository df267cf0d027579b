package io.stablemint.systemtests.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real server with telemetry switched on and JSON logs. */
@StartsOwnServers
class TelemetryIT {

    private static final int MAX_SERIES = 50;
    private static final Path FOLDER = Path.of("target", "telemetry");

    private static OtlpReceiver collector;
    private static ServerCluster cluster;

    @BeforeAll
    static void open() {
        collector = new OtlpReceiver();
        cluster = ServerCluster.in(
                FOLDER,
                1,
                Map.ofEntries(
                        Map.entry("otel.sdk.disabled", "false"),
                        Map.entry("otel.service.name", "orders"),
                        Map.entry("otel.exporter.otlp.endpoint", collector.url()),
                        Map.entry("otel.exporter.otlp.protocol", "http/protobuf"),
                        Map.entry("otel.metric.export.interval", "500"),
                        Map.entry("otel.bsp.schedule.delay", "200"),
                        Map.entry("orders.result-overdue-after", "PT2S"),
                        Map.entry("orders.backlog-interval", "PT0.5S"),
                        Map.entry("orders.inbox-tries", 2),
                        Map.entry("orders.inbox-first-wait", "PT0.2S")),
                "<logging consoleFormat=\"json\" consoleSource=\"message\" consoleLogLevel=\"INFO\"/>");
        cluster.start(0);
    }

    @AfterAll
    static void close() {
        cluster.close();
        collector.close();
    }

    @Test
    void collectorGetsTheMetricsOfTheGoldenFile_eachWithFewSeries() throws IOException {
        Set<String> golden = golden();
        pay(shop().order());
        sandbox().decline(sandbox().referenceOf(shop().order().id()));
        sandbox()
                .injectFault(
                        "{\"on\": \"/session/hosted\", \"times\": 1, \"answer\": {\"status\": 400, \"body\": \"no\"}}");
        shop().complete(shop().beginCheckout());
        assertThat(SignedNotification.of("{}", SignedNotification.keyOf(cluster.credentials()))
                        .withBody(new byte[] {'{'})
                        .to(shop().webhookUrl())
                        .statusCode())
                .isEqualTo(401);

        // A late answer needs a call that takes longer than the deadline.
        golden.removeIf(line -> line.startsWith("stablemint.client.late_answers"));
        Await.until("all metrics", TelemetryIT::received, lines -> lines.containsAll(golden));

        assertThat(received()).isSubsetOf(golden());
        int largest = collector.metrics().values().stream()
                .filter(metric -> metric.name().startsWith("stablemint."))
                .mapToInt(metric -> metric.series().size())
                .max()
                .orElseThrow();
        assertThat(largest).isLessThanOrEqualTo(MAX_SERIES);
        Artifacts.figures("operations").add("metric_names", received().size());
        Artifacts.figures("operations").add("series_max", largest);
    }

    @Test
    void tracesOfCheckoutWebhookAndJobAreJoined() {
        PlacedOrder order = shop().order();
        pay(order);

        ReceivedSpan applied = awaitSpan(
                "apply notification", order, span -> span.linkedTraces().size() == 2);
        ReceivedSpan checkout = awaitSpan("checkout", order, span -> true);
        ReceivedSpan session = awaitSpan("create session", order, span -> true);
        ReceivedSpan stored = awaitSpan(
                "store notification", order, span -> applied.linkedTraces().contains(span.trace()));
        assertThat(session.trace()).isEqualTo(checkout.trace());
        assertThat(session.parent()).isEqualTo(checkout.id());
        assertThat(applied.linkedTraces()).containsExactlyInAnyOrder(stored.trace(), checkout.trace());
        assertThat(spanOfTrace(checkout.trace(), ReceivedSpan.SERVER).id()).isEqualTo(checkout.parent());
        // The platform's span of the HTTP exchange, which runs on another thread.
        assertThat(spanOfTrace(checkout.trace(), ReceivedSpan.CLIENT).parent()).isEqualTo(session.id());
    }

    @Test
    void paymentWithoutWebhookIsListedAndLoggedWithItsIds() {
        sandbox().injectFault("{\"on\": \"webhooks\", \"drop\": true}");
        PlacedOrder order = shop().order();
        String reference = sandbox().referenceOf(order.id());
        RecordedHttp.get(URI.create(shop().url() + "/orders/" + order.id() + "/success?token=" + order.token()));
        try {
            JsonObject overdue = Await.until("an overdue payment", () -> overdue(order), list -> !list.isEmpty())
                    .get(0);

            assertThat(overdue.getString("reason")).isEqualTo("RETURNED");
            assertThat(overdue.getString("reference")).isEqualTo(reference);
            JsonObject logged = Await.until("a log line", () -> logged("ORDER2080W", order), list -> !list.isEmpty())
                    .get(0);
            assertThat(logged.getString("ext_order")).isEqualTo(order.id());
            assertThat(logged.getString("ext_attempt")).isEqualTo(overdue.getString("attempt"));
            assertThat(logged.getString("ext_reference")).isEqualTo(reference);
            assertThat(logged.getString("ext_trace_id")).matches("[0-9a-f]{32}");
            Await.until("degraded", () -> readiness().toString(), text -> text.contains("RESULTS_OVERDUE"));
            assertThat(operator()
                            .post("payments/overdue/" + order.id() + "/" + overdue.getString("attempt") + "/clarified")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(overdue(order)).isEmpty();
        } finally {
            sandbox().clearFaults();
        }
    }

    @Test
    void readyAndLiveAndStarted_whenEverythingWorks() {
        for (String check : List.of("ready", "live", "started")) {
            assertThat(health(check).statusCode()).as(check).isEqualTo(200);
        }
        assertThat(readiness().getJsonArray("checks").getValuesAs(JsonObject.class))
                .extracting(check -> check.getString("name"))
                .contains("database", "configuration", "operation");
    }

    @Test
    void notReadyAndStillLive_whenTheDatabaseIsDown() {
        cluster.postgres().stop();
        try {
            Await.until("not ready", () -> health("ready").statusCode(), Integer.valueOf(503)::equals);
            assertThat(health("live").statusCode()).isEqualTo(200);
        } finally {
            cluster.postgres().startAgain();
        }
        Await.until("ready", () -> health("ready").statusCode(), Integer.valueOf(200)::equals);
    }

    private static Shop shop() {
        return cluster.shop(0);
    }

    private static Sandbox sandbox() {
        return cluster.sandbox();
    }

    private static OperationsClient operator() {
        return OperationsClient.operator(shop());
    }

    private static void pay(PlacedOrder order) {
        sandbox().pay(sandbox().referenceOf(order.id()));
        Await.until("PAID", () -> shop().read(order).getString("state"), "PAID"::equals);
    }

    private static HttpResponse<String> health(String check) {
        return RecordedHttp.get(cluster.server(0).url("/health/" + check));
    }

    private static JsonObject readiness() {
        return Json.createReader(new StringReader(health("ready").body())).readObject();
    }

    private static List<JsonObject> overdue(PlacedOrder order) {
        String list = operator().get("payments/overdue").body();
        return Json.createReader(new StringReader(list)).readArray().getValuesAs(JsonObject.class).stream()
                .filter(payment -> payment.getString("order").equals(order.id()))
                .toList();
    }

    private static List<JsonObject> logged(String id, PlacedOrder order) {
        return consoleLines().stream()
                .filter(line -> line.startsWith("{") && line.contains(id) && line.contains(order.id()))
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }

    private static List<String> consoleLines() {
        try {
            return Files.readAllLines(FOLDER.resolve("node0/console.log"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ReceivedSpan awaitSpan(
            String name, PlacedOrder order, java.util.function.Predicate<ReceivedSpan> condition) {
        return Await.until(
                        "span " + name,
                        () -> collector.spans().stream()
                                .filter(span -> span.isAbout(name, order.id()) && condition.test(span))
                                .toList(),
                        list -> !list.isEmpty())
                .get(0);
    }

    private static ReceivedSpan spanOfTrace(String trace, long kind) {
        return Await.until(
                        "span of kind " + kind + " in trace " + trace,
                        () -> collector.spans().stream()
                                .filter(span -> span.trace().equals(trace) && span.kind() == kind)
                                .toList(),
                        list -> !list.isEmpty())
                .get(0);
    }

    private static Set<String> received() {
        return collector.metrics().values().stream()
                .filter(metric -> metric.name().startsWith("stablemint."))
                .map(ReceivedMetric::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> golden() throws IOException {
        return Files.readAllLines(Path.of("../golden/telemetry/metrics.csv")).stream()
                .skip(1)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
