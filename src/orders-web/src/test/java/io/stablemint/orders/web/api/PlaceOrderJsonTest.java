package io.stablemint.orders.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlaceOrderJsonTest {

    @Test
    void orderIsAccepted_whenItIsComplete() {
        PlaceOrderJson order = new PlaceOrderJson(Map.of("mug", 2), "DE");

        assertThat(order.basket()).isEqualTo(Basket.empty().with("mug", 2));
        assertThat(order.guest()).isEqualTo(new Guest("DE"));
    }

    @Test
    void orderIsRejected_whenAFieldIsMissing() {
        PlaceOrderJson empty = new PlaceOrderJson(null, null);

        assertRejected(
                empty::basket,
                "'pieces' is missing or empty. Set a quantity for each product, such as {\"harbour-blend\": 1}.");
        assertRejected(
                empty::guest, "'country' is missing. Set the ISO 3166-1 alpha-2 code of the customer's country.");
    }

    @Test
    void orderIsRejected_whenAFieldIsInvalid() {
        assertRejected(
                () -> new PlaceOrderJson(Map.of("mug", 0), "DE").basket(),
                "A basket holds 1 to 99 pieces of a product; got 0 of mug.");
        assertRejected(
                () -> new PlaceOrderJson(Map.of("mug", 1), "XX").guest(),
                "'XX' is not an ISO 3166-1 alpha-2 country code.");
    }

    private static void assertRejected(ThrowingCallable call, String problem) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WebException.class, rejected -> {
            assertThat(rejected.error()).isEqualTo(WebError.UNPROCESSABLE_CONTENT);
            assertThat(rejected.problems()).containsExactly(problem);
        });
    }
}
