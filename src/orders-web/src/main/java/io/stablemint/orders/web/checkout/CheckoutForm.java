package io.stablemint.orders.web.checkout;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.PlaceOrder;
import io.stablemint.orders.web.form.SentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the checkout form sent, believed only as far as it can be checked. */
record CheckoutForm(String checkoutToken, String country) {

    static CheckoutForm of(SentForm form) {
        return new CheckoutForm(form.text("checkoutToken"), form.text("country"));
    }

    /** The wish, if the form is in order.
     *
     * @param registered whose country we know and do not ask for
     */
    Optional<PlaceOrder> wish(Basket basket, Optional<RegisteredCustomer> registered) {
        Optional<Customer> customer = registered.<Customer>map(known -> known).or(this::guest);
        return token().flatMap(token -> customer.map(someone -> new PlaceOrder(token, basket, someone)));
    }

    /** What is wrong with it, by field. */
    List<FieldError> errors(boolean registered) {
        List<FieldError> errors = new ArrayList<>();
        if (!registered && guest().isEmpty()) {
            errors.add(new FieldError("country", "Choose the country you live in."));
        }
        if (token().isEmpty()) {
            errors.add(new FieldError(
                    "", "This form was open for too long or was not sent completely. Please send it again."));
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
