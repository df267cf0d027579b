package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.web.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The data of the pages about one order: the order page and the support page.
 *
 * @param latest the order's latest payment attempt; empty if there is none
 */
record OrderPageModel(OrderView order, Optional<AttemptView> latest) {

    static OrderPageModel of(OrderView order, List<AttemptView> oldestFirst) {
        return new OrderPageModel(order, oldestFirst.stream().reduce((earlier, later) -> later));
    }

    Page orderPage(CheckoutReturn checkoutReturn) {
        return page("order", checkoutReturn);
    }

    Page supportPage() {
        return page("support", CheckoutReturn.NONE);
    }

    private Page page(String template, CheckoutReturn checkoutReturn) {
        return Page.named(template)
                .with("order", order)
                .with("notice", OrderNotices.of(order, latest, checkoutReturn))
                .with("status", OrderStatus.of(order, latest))
                .withOptional("payBy", payBy())
                .withOptional("reference", latest.flatMap(AttemptView::reference));
    }

    private Optional<Instant> payBy() {
        return latest.filter(
                        attempt -> order.state().isPayable() && attempt.state().isLive())
                .flatMap(AttemptView::expiresAt);
    }
}
