package io.stablemint.orders.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.web.Samples;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutFormTest {

    private static final Basket BASKET = Basket.empty().add("harbour-blend");

    private final String token =
            new IdGenerator(Clock.systemUTC()).checkoutToken().value();

    @Test
    void guestCanOrder_whenTheCountryIsValid() {
        CheckoutForm form = new CheckoutForm(token, "DE");

        assertThat(form.errors(false)).isEmpty();
        assertThat(form.placeOrder(BASKET, Optional.empty()))
                .map(PlaceOrderCommand::customer)
                .contains(new Guest("DE"));
    }

    @Test
    void registeredCustomerOrdersWithTheStoredData_whenAnotherCountryIsSent() {
        CheckoutForm form = new CheckoutForm(token, "XX");

        assertThat(form.errors(true)).isEmpty();
        assertThat(form.placeOrder(BASKET, Optional.of(Samples.anna())))
                .map(PlaceOrderCommand::customer)
                .contains(Samples.anna());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "de", "DEU", "<script>"})
    void formHasAnError_whenTheCountryIsInvalid(String country) {
        CheckoutForm form = new CheckoutForm(token, country);

        assertThat(form.placeOrder(BASKET, Optional.empty())).isEmpty();
        assertThat(form.errors(false)).containsExactly(new FieldError("country", "Choose the country you live in."));
    }

    @Test
    void formHasAnError_whenTheCheckoutTokenIsMissing() {
        CheckoutForm form = new CheckoutForm("", "DE");

        assertThat(form.placeOrder(BASKET, Optional.empty())).isEmpty();
        assertThat(form.errors(false))
                .containsExactly(new FieldError("", "The form was not sent completely. Please send it again."));
    }
}
