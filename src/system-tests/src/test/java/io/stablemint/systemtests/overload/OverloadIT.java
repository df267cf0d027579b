package io.stablemint.systemtests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.RetryingCustomer;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
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

/** Stable Mint answers so slowly that checkouts pile up. */
class OverloadIT {

    private static final int LIMIT = 4;

    /** Longer than the client waits for an answer. */
    private static final String SLOW = """
            {"on": "/session/hosted", "times": 1000, "delayMillis": 60000}""";

    private static ServerCluster cluster;

    @BeforeAll
    static void startCluster() {
        cluster = ServerCluster.in(Path.of("target", "overload"), 1, Map.of("orders.max-checkouts", LIMIT));
        cluster.start(0);
    }

    @AfterAll
    static void closeCluster() {
        cluster.close();
    }

    @Test
    void onlyFurtherCheckoutsAreRejected_andNothingIsLost() throws InterruptedException {
        PlacedOrder order = shop().order();
        String paid = NotificationBodies.accepted(order.id(), cluster.sandbox().referenceOf(order.id()), "3.20", "EUR");
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
        assertThat(cluster.consistency().orders()).isEqualTo(LIMIT + 1);
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

    private static void requireRejected(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("ORDER6103E", "Your order was not placed yet.");
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
