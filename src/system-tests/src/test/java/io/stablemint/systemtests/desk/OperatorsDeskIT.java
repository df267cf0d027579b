package io.stablemint.systemtests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Events;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.Staff;
import io.stablemint.systemtests.world.World;
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

/** Reconciliation, dead letters, reviews, and a database that goes away, on a real server with a real PostgreSQL. */
class OperatorsDeskIT {

    private static final String NO_SUCH_ORDER = "01M11111111111111111111111";

    private static World world;
    private static Desk desk;

    @BeforeAll
    static void open() {
        // A notification that matches nothing is given up within a second.
        world = World.in(
                Path.of("target", "desk"), 1, Map.of("orders.inbox-tries", 2, "orders.inbox-first-wait", "PT0.2S"));
        desk = new Desk(world);
        world.start(0);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void allSixKindsOfMismatchAndNothingElse_whenEachWasSownOnce() {
        String from = Instant.now().toString();
        desk.paidOrder();
        desk.sandbox().decline(desk.sandbox().referenceOf(desk.shop().order().id()));
        desk.shop().order();
        PlacedOrder missingThere = desk.paidOrder();
        PlacedOrder state = desk.paidOrder();
        PlacedOrder amount = desk.orderInReview();
        PlacedOrder currency = desk.shop().order();
        desk.accepted(currency, "3.20", "USD");
        PlacedOrder duplicate = desk.shop().order();
        desk.accepted(duplicate, "3.20", "EUR");
        desk.accepted(duplicate, "3.20", "EUR");
        desk.deliver(Events.deposit("accepted", Events.money(NO_SUCH_ORDER, "REF-NOWHERE", "3.20", "EUR")));
        desk.awaitSilence();
        change("DELETE FROM notification WHERE website_reference = '" + missingThere.id() + "'");
        change("UPDATE payment_attempt SET state = 'OPEN' WHERE order_id = '" + state.id() + "'");

        List<JsonObject> mismatches = desk.list("reconciliation?from=" + from);

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
    void deadLetterIsSeenAndReDriven_whenWhatItNamesBecomesKnown() {
        PlacedOrder order = desk.shop().order();
        String event = UUID.randomUUID().toString();
        String reference = "REF-" + event;
        desk.deliver(Events.withId(
                event, "accepted", "\"reference\": \"" + reference + "\", \"amount\": 3.20, \"currency\": \"EUR\""));

        JsonObject dead = Await.until("a dead letter", () -> dead(event), list -> !list.isEmpty())
                .get(0);
        assertThat(dead.getString("problem")).isEqualTo("It matches no payment attempt.");
        assertThat(dead.getInt("tries")).isEqualTo(2);
        assertThat(desk.state(order)).isEqualTo("AWAITING_PAYMENT");
        change("UPDATE payment_attempt SET reference = '" + reference + "' WHERE order_id = '" + order.id() + "'");

        assertThat(desk.operator().post("notifications/" + event + "/retry").statusCode())
                .isEqualTo(202);

        desk.awaitState(order, "PAID");
        assertThat(dead(event)).isEmpty();
        assertThat(desk.operator().post("notifications/" + event + "/retry").statusCode())
                .isEqualTo(404);
    }

    @Test
    void reviewsAreDecidedOnce_inTheirOrder() {
        PlacedOrder accepted = desk.orderInReview();
        assertThat(decide(accepted, "accept")).isEqualTo(204);
        assertThat(desk.state(accepted)).isEqualTo("PAID");
        assertThat(decide(accepted, "accept")).isEqualTo(422);

        PlacedOrder refunded = desk.orderInReview();
        assertThat(decide(refunded, "refunded")).isEqualTo(422);
        assertThat(decide(refunded, "owe-refund")).isEqualTo(204);
        assertThat(decide(refunded, "accept")).isEqualTo(422);
        assertThat(decide(refunded, "refunded")).isEqualTo(204);
        assertThat(desk.state(refunded)).isEqualTo("REFUNDED");

        assertThat(decide(desk.shop().order(), "accept")).isEqualTo(422);
        assertThat(desk.operator().post("orders/" + NO_SUCH_ORDER + "/accept").statusCode())
                .isEqualTo(422);
        assertThat(desk.operator().post("orders/nonsense/accept").statusCode()).isEqualTo(404);
        assertThat(fulfilments(accepted)).hasSize(1);
        assertThat(fulfilments(refunded)).isEmpty();
    }

    @Test
    void closedToStrangersAndToStaffWithoutTheRole() {
        PlacedOrder order = desk.orderInReview();
        Staff clerk = new Staff(desk.shop(), "carla");
        for (String path : List.of("reconciliation", "notifications/dead", "orders")) {
            assertThat(RecordedHttp.get(place(path)).statusCode()).as(path).isEqualTo(401);
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(desk.operator().get(path).statusCode()).as(path).isEqualTo(200);
        }
        for (String path : List.of(
                "notifications/1/retry",
                "orders/" + order.id() + "/accept",
                "orders/" + order.id() + "/owe-refund",
                "orders/" + order.id() + "/refunded")) {
            assertThat(RecordedHttp.post(place(path)).statusCode()).as(path).isEqualTo(401);
            assertThat(clerk.post(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(desk.state(order)).isEqualTo("IN_REVIEW");
    }

    @Test
    void notificationIsAskedForAgainAndTakenThen_whenTheDatabaseIsAway() {
        PlacedOrder order = desk.shop().order();
        String reference = desk.sandbox().referenceOf(order.id());
        String body = Events.deposit("accepted", Events.money(order.id(), reference, "3.20", "EUR"));
        String longAgo = Instant.now().minus(Duration.ofDays(1)).toString();
        desk.awaitSilence();
        world.postgres().stop();
        try {
            HttpResponse<String> answer = desk.tryToDeliver(body);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("60");
            assertThat(answer.body()).isEmpty();
            assertThat(SignedNotification.of(body, SignedNotification.keyOf(world.credentials()), longAgo)
                            .to(desk.shop().webhookUrl())
                            .statusCode())
                    .isEqualTo(503);
        } finally {
            world.postgres().startAgain();
        }

        Await.until("taken", () -> desk.tryToDeliver(body).statusCode(), Integer.valueOf(204)::equals);

        desk.awaitState(order, "PAID");
        assertThat(fulfilments(order)).hasSize(1);
    }

    private static List<JsonObject> dead(String event) {
        return desk.list("notifications/dead").stream()
                .filter(notification -> notification.getString("id").equals(event))
                .toList();
    }

    private static int decide(PlacedOrder order, String decision) {
        return desk.operator().post("orders/" + order.id() + "/" + decision).statusCode();
    }

    private static List<String> fulfilments(PlacedOrder order) {
        return desk.database().rows("SELECT order_id FROM fulfilment WHERE order_id = '" + order.id() + "'");
    }

    private static void change(String sql) {
        assertThat(desk.database().change(sql)).as(sql).isPositive();
    }

    private static URI place(String path) {
        return URI.create(desk.shop().url() + "/api/operations/" + path);
    }
}
