package io.stablemint.orders.web.checkout;

import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The checkout page for guests, for registered customers, and with errors. */
public final class SampleCheckoutPages {

    private static final PricedBasket BASKET = new PricedBasket(Samples.lines());

    private SampleCheckoutPages() {}

    public static Map<String, Page> all() {
        FieldError noCountry = new FieldError("country", "Choose the country you live in.");
        FieldError tooMuch = new FieldError("", "The order costs more than 10.00 EUR.");
        return Map.of(
                "checkout, guest",
                new CheckoutPageModel(BASKET, Optional.empty(), "TOKEN", "", List.of()).page(Locale.UK),
                "checkout, customer",
                new CheckoutPageModel(BASKET, Optional.of(Samples.anna()), "TOKEN", "", List.of()).page(Locale.UK),
                "checkout, errors",
                new CheckoutPageModel(BASKET, Optional.empty(), "TOKEN", "", List.of(noCountry, tooMuch))
                        .page(Locale.UK));
    }
}
