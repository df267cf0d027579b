package io.stablemint.orders.payment;

import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.FieldChanges;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.ordering.OrderStatus;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/**
 * An order and one of its attempts, as one transaction read them. All changes of attempts go through this class, so that the order's version
 * and its history change with every one of them.
 */
final class Payment {

    private final OrderRepository orders;
    private final AttemptRepository attempts;
    private final Order order;
    private final Attempt attempt;

    Payment(EntityManager em, Clock clock, OrderId orderId, String attemptId) {
        this.orders = new OrderRepository(em, clock);
        this.attempts = new AttemptRepository(em, clock);
        // The order must be read first; see AttemptRepository.
        this.order = orders.get(orderId);
        this.attempt = attempts.get(orderId, attemptId);
    }

    private Payment(OrderRepository orders, AttemptRepository attempts, Order order, Attempt attempt) {
        this.orders = orders;
        this.attempts = attempts;
        this.order = order;
        this.attempt = attempt;
    }

    /** Empty if there is no such order, or the order has no such attempt. */
    static Optional<Payment> find(EntityManager em, Clock clock, OrderId orderId, String attemptId) {
        OrderRepository orders = new OrderRepository(em, clock);
        AttemptRepository attempts = new AttemptRepository(em, clock);
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

    /** Inserts an order and its first attempt. */
    static void insert(EntityManager em, Clock clock, Order order, Attempt first, Change change) {
        new OrderRepository(em, clock).insert(order, change.with(created(first)));
        new AttemptRepository(em, clock).insert(first);
    }

    /** Updates only the attempt; the order's version is increased as well. */
    void update(AttemptStatus attemptAfter, Change change) {
        update(order.status(), attemptAfter, change);
    }

    void update(OrderStatus orderAfter, AttemptStatus attemptAfter, Change change) {
        orders.update(order, orderAfter, change.with(changesTo(attemptAfter)));
        attempts.update(attempt, attemptAfter);
    }

    /** Updates this attempt, and inserts the one that replaces it. */
    void replace(OrderStatus orderAfter, AttemptStatus attemptAfter, Attempt next, Change change) {
        update(orderAfter, attemptAfter, change.with(created(next)));
        attempts.insert(next);
    }

    private FieldChanges changesTo(AttemptStatus after) {
        return FieldChanges.between(attempt.status().fields(attempt.id()), after.fields(attempt.id()));
    }

    private static FieldChanges created(Attempt attempt) {
        return FieldChanges.created(attempt.status().fields(attempt.id()));
    }
}
