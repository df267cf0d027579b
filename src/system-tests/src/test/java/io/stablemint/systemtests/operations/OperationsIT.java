package io.stablemint.systemtests.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reconciliation, dead letters, reviews, and an outage of the database, on a real server with a real PostgreSQL. */
@StartsOwnServers
class OperationsIT {

    private static final String NO_SUCH_ORDER = "01M11111111111111111111111";

    private static ServerCluster cluster;
    private static OperationsFixture fixture;

    @BeforeAll
    static void open() {
        // A notification that matches nothing becomes a dead letter within a second.
        cluster = ServerCluster.in(
                Path.of("target", "operations"),
                1,
                Map.of("orders.inbox-tries", 2, "orders.inbox-first-wait", "PT0.2S"));
        fixture = new OperationsFixture(cluster);
        cluster.start(0);
    }

    @AfterAll
    static void close() {
        cluster.close();
    }

    @Test
    void allSixKindsOfMismatchAndNothingElse_whenThereIsOneOfEach() {
        String from = Instant.now().toString();
        fixture.paidOrder();
        fixture.sandbox()
                .decline(fixture.sandbox().referenceOf(fixture.shop().order().id()));
        fixture.shop().order();
        PlacedOrder missingThere = fixture.paidOrder();
        PlacedOrder state = fixture.paidOrder();
        PlacedOrder amount = fixture.orderInReview();
        PlacedOrder currency = fixture.shop().order();
        fixture.accepted(currency, "3.20", "USD");
        PlacedOrder duplicate = fixture.shop().order();
        fixture.accepted(duplicate, "3.20", "EUR");
        fixture.accepted(duplicate, "3.20", "EUR");
        fixture.deliver(NotificationBodies.accepted(NO_SUCH_ORDER, "REF-NOWHERE", "3.20", "EUR"));
        fixture.awaitIdle();
        change("DELETE FROM notification WHERE website_reference = '" + missingThere.id() + "'");
        change("UPDATE payment_attempt SET state = 'OPEN' WHERE order_id = '" + state.id() + "'");

        List<JsonObject> mismatches = fixture.list("reconciliation?from=" + from);

        assertThat(mismatches)
                .extracting(mismatch -> mismatch.getString("kind") + " " + mismatch.getString("order"))
                .containsExactlyInAnyOrder(
                        "MISSING_THERE " + missingThere.id(),
                        "STATE " + state.id(),
                        "AMOUNT " + amount.id(),
                        "CURRENCY " + currency.id(),
                        "DUPLICATE " + duplicate.id(),
                        "MISSING_HERE " + NO_SUCH_ORDER);
    }

    @Test
    void deadLetterIsAppliedOnRetry_whenItsReferenceIsKnownByThen() {
        PlacedOrder order = fixture.shop().order();
        String event = UUID.randomUUID().toString();
        String reference = "REF-" + event;
        fixture.deliver(NotificationBodies.withId(
                event, "accepted", "\"reference\": \"" + reference + "\", \"amount\": 3.20, \"currency\": \"EUR\""));

        JsonObject dead = Await.until("a dead letter", () -> dead(event), list -> !list.isEmpty())
                .get(0);
        assertThat(dead.getString("problem")).isEqualTo("It matches no payment attempt.");
        assertThat(dead.getInt("tries")).isEqualTo(2);
        assertThat(fixture.state(order)).isEqualTo("AWAITING_PAYMENT");
        change("UPDATE payment_attempt SET reference = '" + reference + "' WHERE order_id = '" + order.id() + "'");

        assertThat(fixture.operator().post("notifications/" + event + "/retry").statusCode())
                .isEqualTo(202);

        fixture.awaitState(order, "PAID");
        assertThat(dead(event)).isEmpty();
        assertThat(fixture.operator().post("notifications/" + event + "/retry").statusCode())
                .isEqualTo(404);
    }

    @Test
    void reviewIsDecidedOnce_andRefundsInOrder() {
        PlacedOrder accepted = fixture.orderInReview();
        assertThat(decide(accepted, "accept")).isEqualTo(204);
        assertThat(fixture.state(accepted)).isEqualTo("PAID");
        assertThat(decide(accepted, "accept")).isEqualTo(422);

        PlacedOrder refunded = fixture.orderInReview();
        assertThat(decide(refunded, "refunded")).isEqualTo(422);
        assertThat(decide(refunded, "owe-refund")).isEqualTo(204);
        assertThat(decide(refunded, "accept")).isEqualTo(422);
        assertThat(decide(refunded, "refunded")).isEqualTo(204);
        assertThat(fixture.state(refunded)).isEqualTo("REFUNDED");

        assertThat(decide(fixture.shop().order(), "accept")).isEqualTo(422);
        assertThat(fixture.operator()
                        .post("orders/" + NO_SUCH_ORDER + "/accept")
                        .statusCode())
                .isEqualTo(422);
        assertThat(fixture.operator().post("orders/nonsense/accept").statusCode())
                .isEqualTo(404);
        assertThat(fulfilments(accepted)).hasSize(1);
        assertThat(fulfilments(refunded)).isEmpty();
    }

    @Test
    void rejected_whenTheRoleIsMissing() {
        PlacedOrder order = fixture.orderInReview();
        OperationsClient clerk = new OperationsClient(fixture.shop(), "carla");
        for (String path : List.of("reconciliation", "notifications/dead", "orders")) {
            assertThat(RecordedHttp.get(place(path)).statusCode()).as(path).isEqualTo(401);
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(fixture.operator().get(path).statusCode()).as(path).isEqualTo(200);
        }
        for (String path : List.of(
                "notifications/1/retry",
                "orders/" + order.id() + "/accept",
                "orders/" + order.id() + "/owe-refund",
                "orders/" + order.id() + "/refunded")) {
            assertThat(RecordedHttp.post(place(path)).statusCode()).as(path).isEqualTo(401);
            assertThat(clerk.post(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(fixture.state(order)).isEqualTo("IN_REVIEW");
    }

    @Test
    void notificationIsRejectedWithRetryAfter_andAcceptedLater_whenTheDatabaseIsDown() {
        PlacedOrder order = fixture.shop().order();
        String reference = fixture.sandbox().referenceOf(order.id());
        String body = NotificationBodies.accepted(order.id(), reference, "3.20", "EUR");
        String longAgo = Instant.now().minus(Duration.ofDays(1)).toString();
        fixture.awaitIdle();
        cluster.postgres().stop();
        try {
            HttpResponse<String> answer = fixture.tryToDeliver(body);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("60");
            assertThat(answer.body()).isEmpty();
            assertThat(SignedNotification.of(body, SignedNotification.keyOf(cluster.credentials()), longAgo)
                            .to(fixture.shop().webhookUrl())
                            .statusCode())
                    .isEqualTo(503);
        } finally {
            cluster.postgres().startAgain();
        }

        Await.until(
                "an accepted delivery", () -> fixture.tryToDeliver(body).statusCode(), Integer.valueOf(204)::equals);

        fixture.awaitState(order, "PAID");
        assertThat(fulfilments(order)).hasSize(1);
    }

    private static List<JsonObject> dead(String event) {
        return fixture.list("notifications/dead").stream()
                .filter(notification -> notification.getString("id").equals(event))
                .toList();
    }

    private static int decide(PlacedOrder order, String decision) {
        return fixture.operator().post("orders/" + order.id() + "/" + decision).statusCode();
    }

    private static List<String> fulfilments(PlacedOrder order) {
        return fixture.database().rows("SELECT order_id FROM fulfilment WHERE order_id = '" + order.id() + "'");
    }

    private static void change(String sql) {
        assertThat(fixture.database().change(sql)).as(sql).isPositive();
    }

    private static URI place(String path) {
        return URI.create(fixture.shop().url() + "/api/operations/" + path);
    }
}
