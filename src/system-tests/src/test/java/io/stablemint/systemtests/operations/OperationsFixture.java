package io.stablemint.systemtests.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.testsupport.postgresql.Database;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** A running server as the tests of this package use it: order, pay, notify, read the operations API. */
record OperationsFixture(ServerCluster cluster) {

    Shop shop() {
        return cluster.shop(0);
    }

    Sandbox sandbox() {
        return cluster.sandbox();
    }

    Database database() {
        return cluster.postgres().database();
    }

    OperationsClient operator() {
        return OperationsClient.operator(shop());
    }

    /** Delivers a notification that a payment was accepted; it is stored. */
    void accepted(PlacedOrder order, String amount, String currency) {
        String reference = sandbox().referenceOf(order.id());
        deliver(NotificationBodies.accepted(order.id(), reference, amount, currency));
    }

    void deliver(String body) {
        assertThat(tryToDeliver(body).statusCode()).isEqualTo(204);
    }

    HttpResponse<String> tryToDeliver(String body) {
        return SignedNotification.of(body, SignedNotification.keyOf(cluster.credentials()))
                .to(shop().webhookUrl());
    }

    /** An order whose payment has the wrong amount. */
    PlacedOrder orderInReview() {
        PlacedOrder order = shop().order();
        accepted(order, "3.21", "EUR");
        awaitState(order, "IN_REVIEW");
        return order;
    }

    PlacedOrder paidOrder() {
        PlacedOrder order = shop().order();
        sandbox().pay(sandbox().referenceOf(order.id()));
        awaitState(order, "PAID");
        return order;
    }

    void awaitState(PlacedOrder order, String state) {
        Await.until(state, () -> state(order), state::equals);
    }

    String state(PlacedOrder order) {
        return shop().read(order).getString("state");
    }

    /** Waits until every notification was delivered and was applied or became a dead letter. */
    void awaitIdle() {
        Await.until(
                "no open notification",
                () -> database()
                                .rows("SELECT id FROM notification WHERE state = 'RECEIVED'")
                                .size()
                        + sandbox().pendingDeliveries().size(),
                Integer.valueOf(0)::equals);
    }

    /** The list in a response of the operations API. */
    List<JsonObject> list(String path) {
        HttpResponse<String> answer = operator().get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray().getValuesAs(JsonObject.class);
    }
}
