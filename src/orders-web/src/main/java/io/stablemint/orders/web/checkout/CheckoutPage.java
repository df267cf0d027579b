package io.stablemint.orders.web.checkout;

import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.web.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form as it is shown: for the first time, or again with what is wrong.
 *
 * @param basket at today's prices
 * @param customer if we know who orders
 * @param checkoutToken new for every time it is shown
 * @param country what a guest chose; empty if nothing yet
 */
record CheckoutPage(
        PricedBasket basket,
        Optional<RegisteredCustomer> customer,
        String checkoutToken,
        String country,
        List<FieldError> errors) {

    CheckoutPage {
        errors = List.copyOf(errors);
    }

    Page page() {
        return Page.named("checkout")
                .with("lines", basket.lines())
                .withAny("total", basket.total())
                .withAny("customer", customer)
                .with("checkoutToken", checkoutToken)
                .with("countries", CountryChoice.all(Locale.UK))
                .with("country", country)
                .withAny("countryError", error("country"))
                .with("errors", errors);
    }

    private Optional<String> error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst();
    }
}
