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
    void wishIsUnderstood_whenItIsComplete() {
        PlaceOrderJson wish = new PlaceOrderJson(Map.of("mug", 2), "DE");

        assertThat(wish.basket()).isEqualTo(Basket.empty().with("mug", 2));
        assertThat(wish.guest()).isEqualTo(new Guest("DE"));
    }

    @Test
    void wishIsRefused_whenSomethingIsMissing() {
        PlaceOrderJson nothing = new PlaceOrderJson(null, null);

        assertRefused(
                nothing::basket,
                "'pieces' is missing or empty: name what to order and how many, such as {\"harbour-blend\": 1}.");
        assertRefused(nothing::guest, "'country' is missing: give the customer's, by its ISO 3166-1 alpha-2 code.");
    }

    @Test
    void wishIsRefused_whenSomethingCannotBe() {
        assertRefused(
                () -> new PlaceOrderJson(Map.of("mug", 0), "DE").basket(),
                "A basket holds 1 to 99 pieces of a product; got 0 of mug.");
        assertRefused(
                () -> new PlaceOrderJson(Map.of("mug", 1), "XX").guest(),
                "'XX' is not an ISO 3166-1 alpha-2 country code.");
    }

    private static void assertRefused(ThrowingCallable call, String problem) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WebException.class, refused -> {
            assertThat(refused.error()).isEqualTo(WebError.REFUSED);
            assertThat(refused.problems()).containsExactly(problem);
        });
    }
}
