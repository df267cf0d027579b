package io.stablemint.orders.payment;

import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.FieldChanges;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and writes refund requests within one transaction, together with their orders. */
final class RefundRequests {

    private final EntityManager em;
    private final OrderRepository orders;

    RefundRequests(EntityManager em, Clock clock) {
        this.em = em;
        this.orders = new OrderRepository(em, clock);
    }

    Optional<RefundRequest> find(OrderId order) {
        return Optional.ofNullable(em.find(RefundRequest.class, order.value()));
    }

    /** The order of the request with this id. Read the order before its request: then its version proves that both have the same state. */
    OrderId orderOf(String id) {
        return new OrderId(em.createQuery("SELECT r.orderId FROM RefundRequest r WHERE r.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    /** The order must have been read before its request. */
    void insert(Order order, RefundRequest request, Change change) {
        em.persist(request);
        orders.update(order, order.status(), change.with(FieldChanges.created(request.fields())));
    }

    void update(Order order, RefundRequest request, Consumer<RefundRequest> update, Change change) {
        Map<String, String> before = request.fields();
        update.accept(request);
        orders.update(order, order.status(), change.with(FieldChanges.between(before, request.fields())));
    }
}
