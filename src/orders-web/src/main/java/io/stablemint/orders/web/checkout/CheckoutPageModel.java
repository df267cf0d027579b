package io.stablemint.orders.web.checkout;

import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.web.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The data of the checkout page.
 *
 * @param basket with current prices
 * @param customer the signed-in customer; empty for a guest
 * @param checkoutToken a new token each time the page is shown
 * @param country the guest's choice; empty if nothing is chosen yet
 * @param errors the errors of the form that was sent; empty when the page is shown first
 */
record CheckoutPageModel(
        PricedBasket basket,
        Optional<RegisteredCustomer> customer,
        String checkoutToken,
        String country,
        List<FieldError> errors) {

    CheckoutPageModel {
        errors = List.copyOf(errors);
    }

    /** The page; the countries are sorted by their names in the user's language. */
    Page page(Locale locale) {
        return Page.named("checkout")
                .with("lines", basket.lines())
                .withOptional("total", basket.total())
                .withOptional("customer", customer)
                .with("checkoutToken", checkoutToken)
                .with("countries", CountryOption.allSortedByName(locale))
                .with("country", country)
                .withOptional("countryError", error("country"))
                .with("errors", errors);
    }

    private Optional<String> error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst();
    }
}
