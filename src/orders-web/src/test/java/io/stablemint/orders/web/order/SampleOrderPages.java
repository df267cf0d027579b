package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order page for every state and every return from the checkout, and the support page. */
public final class SampleOrderPages {

    private SampleOrderPages() {}

    public static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (OrderState state : OrderState.values()) {
            pages.put("order " + state, page(state, AttemptState.SUCCEEDED, CheckoutReturn.NONE));
        }
        for (AttemptState attempt : AttemptState.values()) {
            for (CheckoutReturn checkoutReturn : CheckoutReturn.values()) {
                pages.put(
                        "unpaid order, " + attempt + ", " + checkoutReturn,
                        page(OrderState.AWAITING_PAYMENT, attempt, checkoutReturn));
            }
        }
        pages.put(
                "support for an order",
                OrderPageModel.of(order(OrderState.AWAITING_PAYMENT), List.of(Samples.attempt(AttemptState.OPEN)))
                        .supportPage());
        return pages;
    }

    private static Page page(OrderState state, AttemptState attempt, CheckoutReturn checkoutReturn) {
        return OrderPageModel.of(order(state), List.of(Samples.attempt(attempt)))
                .orderPage(checkoutReturn);
    }

    private static OrderView order(OrderState state) {
        Optional<String> reason =
                state == OrderState.PAID ? Optional.empty() : Optional.of("The order was not paid within two days");
        return Samples.order(state, reason);
    }
}
