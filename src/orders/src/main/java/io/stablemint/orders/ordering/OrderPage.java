package io.stablemint.orders.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list of orders, newest first.
 *
 * @param next where the next page begins; empty on the last page
 */
public record OrderPage(List<OrderSummary> orders, Optional<Position> next) {

    public OrderPage {
        orders = List.copyOf(orders);
    }

    /** The last order of a page. The next page begins after it, however many orders are placed meanwhile. */
    public record Position(Instant createdAt, OrderId id) {

        static Position of(OrderSummary order) {
            return new Position(order.createdAt(), order.id());
        }
    }
}
