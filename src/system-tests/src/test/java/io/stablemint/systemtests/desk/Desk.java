package io.stablemint.systemtests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Events;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.Staff;
import io.stablemint.systemtests.world.World;
import io.stablemint.testsupport.postgresql.Database;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** The operator's desk: everything about a running server that the tests of this package need. */
record Desk(World world) {

    Shop shop() {
        return world.shop(0);
    }

    Sandbox sandbox() {
        return world.sandbox();
    }

    Database database() {
        return world.postgres().database();
    }

    Staff operator() {
        return Staff.operatorOf(shop());
    }

    /** Stable Mint says that money was accepted; the notification is stored. */
    void accepted(PlacedOrder order, String amount, String currency) {
        String reference = sandbox().referenceOf(order.id());
        deliver(Events.deposit("accepted", Events.money(order.id(), reference, amount, currency)));
    }

    void deliver(String body) {
        assertThat(tryToDeliver(body).statusCode()).isEqualTo(204);
    }

    HttpResponse<String> tryToDeliver(String body) {
        return SignedNotification.of(body, SignedNotification.keyOf(world.credentials()))
                .to(shop().webhookUrl());
    }

    /** An order whose money did not fit. */
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
        return shop().look(order).getString("state");
    }

    /** Until every notification was delivered and applied, or given up. */
    void awaitSilence() {
        Await.until(
                "silence",
                () -> database()
                                .rows("SELECT id FROM notification WHERE state = 'RECEIVED'")
                                .size()
                        + sandbox().deliveriesOnTheirWay().size(),
                Integer.valueOf(0)::equals);
    }

    /** The list in an answer of the operations API. */
    List<JsonObject> list(String path) {
        HttpResponse<String> answer = operator().get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray().getValuesAs(JsonObject.class);
    }
}
