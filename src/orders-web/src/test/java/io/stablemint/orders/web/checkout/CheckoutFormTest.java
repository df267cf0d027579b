package io.stablemint.orders.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.Ids;
import io.stablemint.orders.payment.PlaceOrder;
import io.stablemint.orders.web.Samples;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutFormTest {

    private static final Basket BASKET = Basket.empty().add("harbour-blend");

    private final String token = new Ids(Clock.systemUTC()).checkoutToken().value();

    @Test
    void guestOrders_whenTheCountryIsOne() {
        CheckoutForm form = new CheckoutForm(token, "DE");

        assertThat(form.errors(false)).isEmpty();
        assertThat(form.wish(BASKET, Optional.empty()))
                .map(PlaceOrder::customer)
                .contains(new Guest("DE"));
    }

    @Test
    void customerOrders_asWhoWeKnow_whateverCountryWasSent() {
        CheckoutForm form = new CheckoutForm(token, "XX");

        assertThat(form.errors(true)).isEmpty();
        assertThat(form.wish(BASKET, Optional.of(Samples.anna())))
                .map(PlaceOrder::customer)
                .contains(Samples.anna());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "de", "DEU", "<script>"})
    void formIsShownAgain_whenTheCountryIsNone(String country) {
        CheckoutForm form = new CheckoutForm(token, country);

        assertThat(form.wish(BASKET, Optional.empty())).isEmpty();
        assertThat(form.errors(false)).containsExactly(new FieldError("country", "Choose the country you live in."));
    }

    @Test
    void formIsShownAgain_whenItWasNotSentCompletely() {
        CheckoutForm form = new CheckoutForm("", "DE");

        assertThat(form.wish(BASKET, Optional.empty())).isEmpty();
        assertThat(form.errors(false))
                .containsExactly(new FieldError(
                        "", "This form was open for too long or was not sent completely. Please send it again."));
    }
}
