package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import java.util.List;
import java.util.Optional;

/**
 * Where an order stands, so short that a page can ask for it again and again.
 *
 * @param mark changes whenever something that the page tells has changed
 * @param last whether nothing is left to wait for
 */
public record Standing(String mark, boolean last) {

    public static Standing of(OrderView order, List<AttemptView> attemptsOldestFirst) {
        return of(order, attemptsOldestFirst.stream().reduce((earlier, later) -> later));
    }

    static Standing of(OrderView order, Optional<AttemptView> latest) {
        String attempt = latest.map(it -> "/" + it.id() + "/" + it.state()).orElse("");
        return new Standing(order.state() + attempt, order.state().isFinal());
    }
}
