package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.payment.Attempts;
import io.stablemint.orders.web.page.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts an order's page together from what the database has. */
@Dependent
public class OrderPage {

    private final Attempts attempts;

    @Inject
    public OrderPage(Attempts attempts) {
        this.attempts = attempts;
    }

    public Page of(OrderView order, Arrival arrival) {
        return describe("order", order, arrival);
    }

    /** The support page, for somebody who came with an order. */
    public Page supportFor(OrderView order) {
        return describe("support", order, Arrival.LINK);
    }

    private Page describe(String template, OrderView order, Arrival arrival) {
        Optional<AttemptView> latest = latest(attempts.of(order.id()));
        return Page.named(template)
                .with("order", order)
                .with("notice", Notices.about(order, latest, arrival))
                .with("standing", Standing.of(order, latest))
                .withAny(
                        "payBy",
                        latest.filter(attempt -> attempt.state().isLive()).flatMap(AttemptView::expiresAt))
                .withAny("reference", latest.flatMap(AttemptView::reference));
    }

    private static Optional<AttemptView> latest(List<AttemptView> oldestFirst) {
        return oldestFirst.isEmpty() ? Optional.empty() : Optional.of(oldestFirst.get(oldestFirst.size() - 1));
    }
}
