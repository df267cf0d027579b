package io.stablemint.systemtests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.systemtests.cluster.RetryingCustomer;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.testsupport.postgresql.RowLock;
import io.stablemint.testsupport.waiting.Await;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stable Mint answers so slowly that checkouts pile up; or notifications pile up, because their order is locked. */
class OverloadIT {

    private static final int LIMIT = 4;
    private static final int MORE_THAN_A_BATCH = DueRows.BATCH_SIZE + 5;

    /** Longer than the client waits for an answer. */
    private static final String SLOW = """
            {"on": "/session/hosted", "times": 1000, "delayMillis": 60000}""";

    private static ServerCluster cluster;

    @BeforeAll
    static void startCluster() {
        cluster = ServerCluster.in(
                Path.of("target", "overload"),
                1,
                Map.of("orders.max-checkouts", LIMIT, "orders.max-notification-delay", "PT0.001S"));
        cluster.start(0);
    }

    @AfterAll
    static void closeCluster() {
        cluster.close();
    }

    @Test
    void onlyFurtherCheckoutsAreRejected_andNothingIsLost() throws InterruptedException {
        PlacedOrder order = shop().order();
        int before = cluster.consistency().orders();
        String paid = paid(order);
        cluster.sandbox().injectFault(SLOW);
        List<RetryingCustomer> customers =
                Stream.generate(OverloadIT::customer).limit(LIMIT).toList();
        List<Thread> running = customers.stream()
                .map(customer -> new Thread(customer::tryToOrder, "customer"))
                .toList();
        running.forEach(Thread::start);
        Await.until(
                "a full server", () -> cluster.consistency().attemptsWithoutAnswer(), Integer.valueOf(LIMIT)::equals);

        requireRejected(shop().complete(shop().beginCheckout()));
        assertThat(cluster.consistency().orders()).isEqualTo(before + LIMIT);
        assertThat(RecordedHttp.get(URI.create(shop().url() + "/")).statusCode())
                .isEqualTo(200);
        assertThat(deliver(paid)).isEqualTo(204);

        cluster.sandbox().clearFaults();
        for (Thread customer : running) {
            customer.join();
        }
        customers.forEach(RetryingCustomer::retryUntilPaid);
        customer().retryUntilPaid();
        Await.until("PAID", () -> shop().read(order).getString("state"), "PAID"::equals);
    }

    @Test
    void furtherCheckoutsAreRejected_whileNotificationsWaitTooLong() {
        PlacedOrder first = shop().order();
        PlacedOrder second = shop().order();
        String checkout = shop().beginCheckout();
        cluster.consistency().awaitIdle();
        try (RowLock ofFirst = lock(first);
                RowLock ofSecond = lock(second)) {
            assertThat(deliver(paid(first))).isEqualTo(204);
            Await.until("a claimed notification", () -> claimed(first), claimed -> claimed.size() == 1);
            for (int count = 0; count < MORE_THAN_A_BATCH; count++) {
                assertThat(deliver(paid(second))).isEqualTo(204);
            }
            ofFirst.release();
            cluster.log(0).await("ORDER2083W");

            requireRejected(shop().complete(checkout));
            assertThat(deliver(paid(second))).isEqualTo(204);
            ofSecond.release();
        }
        cluster.log(0).await("ORDER2084I");

        Shop.placed(Shop.json(shop().complete(checkout)));
        Await.until("PAID", () -> shop().read(first).getString("state"), "PAID"::equals);
        Await.until("PAID", () -> shop().read(second).getString("state"), "PAID"::equals);
    }

    /** Whoever applies a payment of this order waits for the lock. */
    private static RowLock lock(PlacedOrder order) {
        return cluster.database().lock("SELECT id FROM orders WHERE id = '" + order.id() + "' FOR UPDATE");
    }

    private static List<String> claimed(PlacedOrder order) {
        return cluster.database()
                .rows(
                        "SELECT id FROM notification WHERE state = 'RECEIVED' AND due_at > now() AND website_reference = '"
                                + order.id() + "'");
    }

    private static String paid(PlacedOrder order) {
        return NotificationBodies.accepted(order.id(), cluster.sandbox().referenceOf(order.id()), "3.20", "EUR");
    }

    private static void requireRejected(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("ORDER6103E", "This request changed nothing.");
    }

    private static int deliver(String notification) {
        return SignedNotification.of(notification, SignedNotification.keyOf(cluster.credentials()))
                .to(shop().webhookUrl())
                .statusCode();
    }

    private static RetryingCustomer customer() {
        return new RetryingCustomer(OverloadIT::shop, cluster.sandbox());
    }

    private static Shop shop() {
        return cluster.shop(0);
    }
}
