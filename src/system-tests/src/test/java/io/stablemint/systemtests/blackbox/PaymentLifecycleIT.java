package io.stablemint.systemtests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The states of a payment, seen through the order API and the sandbox's control API. */
@ArquillianTest
@RunAsClient
class PaymentLifecycleIT {

    private final Shop shop = TestEnvironment.shop();
    private final Sandbox sandbox = TestEnvironment.sandbox();

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return OrdersArchive.orders();
    }

    @Test
    void orderIsPaid_whenTheCustomerPays() {
        PlacedOrder order = shop.order();

        sandbox.pay(sandbox.referenceOf(order.id()));

        JsonObject paid = eventually(order, "PAID");
        assertThat(paid.getJsonObject("total").getJsonNumber("amount").bigDecimalValue())
                .isEqualByComparingTo("3.20");
        assertThat(attempt(paid)).isEqualTo("SUCCEEDED");
    }

    @Test
    void attemptFails_andTheOrderWaits_whenTheBankDeclines() {
        PlacedOrder order = shop.order();

        sandbox.decline(sandbox.referenceOf(order.id()));

        Await.until("FAILED", () -> attempt(shop.read(order)), "FAILED"::equals);
        assertThat(shop.read(order).getString("state")).isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void oneOrderAndOneSession_whenTheFormIsSentTwice() {
        String checkout = shop.beginCheckout();

        HttpResponse<String> first = shop.complete(checkout);
        HttpResponse<String> second = shop.complete(checkout);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(sandbox.sessionsOf(Shop.json(first).getString("order"))).hasSize(1);
    }

    @Test
    void oneSession_whenStableMintsAnswerIsLost() {
        oneSession_when("""
                {"on": "/session/hosted", "times": 1, "when": "after", "close": true}""");
    }

    /** Later than the read timeout, which is three seconds. */
    @Test
    void oneSession_whenStableMintsAnswerComesTooLate() {
        oneSession_when("""
                {"on": "/session/hosted", "times": 1, "when": "after", "delayMillis": 6000}""");
    }

    private void oneSession_when(String fault) {
        String checkout = shop.beginCheckout();
        sandbox.injectFault(fault);
        JsonObject answer = Shop.json(shop.complete(checkout));
        sandbox.clearFaults();

        String order = answer.getString("order");
        Await.until("a second request", () -> sandbox.requestsFor(order).size(), count -> count >= 2);
        assertThat(sandbox.sessionsOf(order)).hasSize(1);
        assertThat(sandbox.requestsFor(order).stream().map(request -> request.getString("body")))
                .containsOnly(sandbox.requestsFor(order).get(0).getString("body"));
    }

    private JsonObject eventually(PlacedOrder order, String state) {
        return Await.until(
                state, () -> shop.read(order), seen -> seen.getString("state").equals(state));
    }

    private static String attempt(JsonObject order) {
        return order.getJsonArray("payments").getJsonObject(0).getString("state");
    }
}
