package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderBook;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderStanding;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** An order and one of its attempts as one transaction sees them, and the only way to change the two. */
final class Payment {

    private final OrderBook orders;
    private final AttemptBook attempts;
    private final Order order;
    private final Attempt attempt;

    Payment(EntityManager em, Clock clock, OrderId orderId, String attemptId) {
        this.orders = new OrderBook(em, clock);
        this.attempts = new AttemptBook(em, clock);
        // The order first: then its version proves at the end that the two belong together.
        this.order = orders.of(orderId);
        this.attempt = attempts.of(orderId, attemptId);
    }

    private Payment(OrderBook orders, AttemptBook attempts, Order order, Attempt attempt) {
        this.orders = orders;
        this.attempts = attempts;
        this.order = order;
        this.attempt = attempt;
    }

    /** If there are an order and an attempt of it of these ids. */
    static Optional<Payment> find(EntityManager em, Clock clock, OrderId orderId, String attemptId) {
        OrderBook orders = new OrderBook(em, clock);
        AttemptBook attempts = new AttemptBook(em, clock);
        return orders.find(orderId)
                .flatMap(order -> attempts.find(orderId, attemptId)
                        .map(attempt -> new Payment(orders, attempts, order, attempt)));
    }

    Order order() {
        return order;
    }

    Attempt attempt() {
        return attempt;
    }

    /** Changes only the attempt; the order's version counts it all the same. */
    void move(AttemptStanding attemptAfter) {
        move(order.standing(), attemptAfter);
    }

    void move(OrderStanding orderAfter, AttemptStanding attemptAfter) {
        orders.move(order, orderAfter);
        attempts.move(attempt, attemptAfter);
    }
}
