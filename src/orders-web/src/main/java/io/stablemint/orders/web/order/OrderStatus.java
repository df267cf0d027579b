package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import java.util.List;
import java.util.Optional;

/**
 * A summary of an order's state, for pages that poll for changes.
 *
 * @param mark a text that changes when the state of the order or of its latest payment attempt changes
 * @param last whether the state is final for the customer, so that polling can end
 */
public record OrderStatus(String mark, boolean last) {

    public static OrderStatus of(OrderView order, List<AttemptView> attemptsOldestFirst) {
        return of(order, attemptsOldestFirst.stream().reduce((earlier, later) -> later));
    }

    static OrderStatus of(OrderView order, Optional<AttemptView> latest) {
        String attempt = latest.map(it -> "/" + it.id() + "/" + it.state()).orElse("");
        return new OrderStatus(order.state() + attempt, order.state().isFinal());
    }
}
