package io.stablemint.systemtests.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.postgresql.ReplicatedPostgreSql;
import io.stablemint.testsupport.postgresql.ReplicatedPostgreSql.Commit;
import io.stablemint.testsupport.waiting.Await;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A commit does not wait for the standby, so what was committed last is lost with the primary. Each loss is repaired, by the same checkout
 * again or by another delivery of the webhooks, or it is reported by the reconciliation; and nothing else is lost.
 */
class AsynchronousReplicationIT {

    private static final Path FOLDER = Path.of("target", "failover", "asynchronous");

    /** A notification that matches no attempt is a dead letter after the second try. */
    private static final Map<String, String> SETTINGS =
            Map.of("orders.inbox-tries", "2", "orders.inbox-first-wait", "PT0.5S");

    private static ReplicatedPostgreSql database;
    private static ServerCluster cluster;

    /** A checkout, and the order that it placed. */
    private record Placed(String checkout, PlacedOrder order) {}

    @BeforeAll
    static void startCluster() {
        database = ReplicatedPostgreSql.start(FOLDER.resolve("postgresql"), Commit.ASYNCHRONOUS);
        cluster = ServerCluster.on(database, FOLDER, 1, SETTINGS);
        cluster.start(0);
    }

    @AfterAll
    static void closeCluster() {
        cluster.close();
    }

    @Test
    void everyLossIsRepairedOrReported_whenTheStandbyTakesOverWithoutTheLastCommits() {
        List<Placed> paidBefore = place(3);
        pay(paidBefore);
        List<Placed> paidMeanwhile = place(3);
        cluster.consistency().awaitIdle();
        database.awaitReplication();
        database.disconnectStandby();
        pay(paidMeanwhile);
        List<Placed> placedMeanwhile = place(3);
        List<Placed> paidAndGone = place(3);
        pay(paidAndGone);
        cluster.consistency().awaitIdle();

        database.killPrimary();
        database.promoteStandby();
        Await.until("a shop with a database", () -> status(paidBefore.get(0)), Integer.valueOf(200)::equals);

        // Committed and replicated: kept.
        assertThat(states(paidBefore)).containsOnly("PAID");
        // The payments' notifications were stored and acknowledged, and are lost: Stable Mint does not send them again
        // by itself.
        assertThat(states(paidMeanwhile)).containsOnly("AWAITING_PAYMENT");
        // The orders are lost. Each has an open session at Stable Mint.
        assertThat(Stream.concat(placedMeanwhile.stream(), paidAndGone.stream()).map(this::status))
                .containsOnly(404);

        placedMeanwhile.forEach(this::repeatCheckout);
        pay(placedMeanwhile);
        new WebhookReplay(cluster).run();

        awaitState(paidMeanwhile, "PAID");
        LossReport report = LossReport.of(cluster, database.database());
        assertThat(report.missingOrders()).isEqualTo(ids(paidAndGone));
        Artifacts.figures("failover")
                .add("async_unexplained", report.unexplained().size());
        assertThat(report.unexplained()).isEmpty();
    }

    private static Set<String> ids(List<Placed> placed) {
        return placed.stream().map(one -> one.order().id()).collect(Collectors.toSet());
    }

    private List<Placed> place(int howMany) {
        return Stream.generate(this::place).limit(howMany).toList();
    }

    private Placed place() {
        String checkout = shop().beginCheckout();
        return new Placed(checkout, Shop.placed(Shop.json(shop().complete(checkout))));
    }

    /** The browser sends the same form again. */
    private void repeatCheckout(Placed lost) {
        PlacedOrder again = Shop.placed(Shop.json(shop().complete(lost.checkout())));
        assertThat(again).isEqualTo(lost.order());
    }

    /** The customers pay the sessions that they were sent to last, and the payments' notifications are applied. */
    private void pay(List<Placed> placed) {
        placed.forEach(one -> sandbox().pay(lastReference(one.order())));
        awaitState(placed, "PAID");
    }

    private static String lastReference(PlacedOrder order) {
        return sandbox().sessionsOf(order.id()).getJsonObject(0).getString("reference");
    }

    private void awaitState(List<Placed> placed, String state) {
        Await.until(state, () -> Set.copyOf(states(placed)), Set.of(state)::equals);
    }

    private List<String> states(List<Placed> placed) {
        return placed.stream()
                .map(one -> shop().read(one.order()).getString("state"))
                .toList();
    }

    private int status(Placed placed) {
        PlacedOrder order = placed.order();
        return RecordedHttp.get(URI.create(shop().url() + "/api/orders/" + order.id() + "?token=" + order.token()))
                .statusCode();
    }

    private static Shop shop() {
        return cluster.shop(0);
    }

    private static Sandbox sandbox() {
        return cluster.sandbox();
    }
}
