package io.stablemint.orders.web.checkout;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.web.form.FormData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The submitted checkout form and its validation. */
record CheckoutForm(String checkoutToken, String country) {

    static CheckoutForm of(FormData form) {
        return new CheckoutForm(form.text("checkoutToken"), form.text("country"));
    }

    /** The order to place; empty if the form has errors.
     *
     * @param registered the signed-in customer, whose country is known; empty for a guest
     */
    Optional<PlaceOrderCommand> placeOrder(Basket basket, Optional<RegisteredCustomer> registered) {
        Optional<Customer> customer = registered.<Customer>map(known -> known).or(this::guest);
        return token().flatMap(token -> customer.map(buyer -> new PlaceOrderCommand(token, basket, buyer)));
    }

    /** The form's errors; empty if it is valid. */
    List<FieldError> errors(boolean registered) {
        List<FieldError> errors = new ArrayList<>();
        if (!registered && guest().isEmpty()) {
            errors.add(new FieldError("country", "Choose the country you live in."));
        }
        if (token().isEmpty()) {
            errors.add(new FieldError("", "The form was not sent completely. Please send it again."));
        }
        return errors;
    }

    private Optional<CheckoutToken> token() {
        return CheckoutToken.parse(checkoutToken);
    }

    private Optional<Customer> guest() {
        boolean known =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country);
        return known ? Optional.of(new Guest(country)) : Optional.empty();
    }
}
