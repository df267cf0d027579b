package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.web.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What pages tell about one order, from what the database has.
 *
 * @param latest its last attempt to get paid, if one was begun
 */
record OrderPage(OrderView order, Optional<AttemptView> latest) {

    static OrderPage of(OrderView order, List<AttemptView> oldestFirst) {
        return new OrderPage(order, oldestFirst.stream().reduce((earlier, later) -> later));
    }

    /** The order's own page. */
    Page page(Arrival arrival) {
        return describe("order", arrival);
    }

    /** The support page, for somebody who came with an order. */
    Page supportPage() {
        return describe("support", Arrival.LINK);
    }

    private Page describe(String template, Arrival arrival) {
        return Page.named(template)
                .with("order", order)
                .with("notice", Notices.about(order, latest, arrival))
                .with("standing", Standing.of(order, latest))
                .withAny("payBy", payBy())
                .withAny("reference", latest.flatMap(AttemptView::reference));
    }

    private Optional<Instant> payBy() {
        return latest.filter(
                        attempt -> order.state().isPayable() && attempt.state().isLive())
                .flatMap(AttemptView::expiresAt);
    }
}
