package io.stablemint.orders.ordering;

import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.FieldChanges;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.storage.ConcurrentUpdateException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/**
 * Reads and writes orders within one transaction. Every transaction that changes an order or one of its attempts ends with one
 * {@link #update} of the order, so of several concurrent transactions exactly one is committed.
 */
public final class OrderRepository {

    private final EntityManager em;
    private final Clock clock;

    public OrderRepository(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(em.find(Order.class, id.value()));
    }

    /** The order with this id, which another row refers to. */
    public Order get(OrderId id) {
        return find(id).orElseThrow(() ->
                new IllegalStateException("There is no order " + id + ", although another row refers to it."));
    }

    /** Inserts a new order, and the first row of its history. The database rejects a second one with the same id. */
    public void insert(Order order, Change change) {
        em.persist(order);
        append(
                order.id(),
                order.version(),
                change.with(FieldChanges.created(order.status().fields())));
        em.flush();
    }

    /**
     * Updates an order if it has not changed since it was read, and appends to its history. If the order becomes paid for the first time,
     * its fulfilment is inserted in the same transaction.
     *
     * @param change what happens; its fields are those of the order's attempts
     * @throws ConcurrentUpdateException if it has changed; the transaction must end
     */
    public void update(Order seen, OrderStatus after, Change change) {
        int changed = em.createQuery("""
                        UPDATE Order o
                        SET o.version = :next, o.state = :to, o.currentAttempt = :attempt, o.paidAt = :paidAt, o.dueAt = :dueAt,
                            o.reason = :reason, o.changedAt = :now
                        WHERE o.id = :id AND o.state = :from AND o.version = :version""")
                .setParameter("next", seen.version() + 1)
                .setParameter("to", after.state())
                .setParameter("attempt", after.currentAttempt().orElse(null))
                .setParameter("paidAt", after.paidAt().orElse(null))
                .setParameter("dueAt", after.cancelAt().orElse(null))
                .setParameter("reason", after.reason().orElse(null))
                .setParameter("now", clock.instant())
                .setParameter("id", seen.id().value())
                .setParameter("from", seen.status().state())
                .setParameter("version", seen.version())
                .executeUpdate();
        if (changed == 0) {
            throw new ConcurrentUpdateException("Order " + seen.id());
        }
        append(
                seen.id(),
                seen.version() + 1,
                change.with(FieldChanges.between(seen.status().fields(), after.fields())));
        if (seen.status().paidAt().isEmpty() && after.paidAt().isPresent()) {
            em.persist(Fulfilment.of(seen.id(), clock.instant()));
        }
    }

    private void append(OrderId id, long version, Change change) {
        new HistoryRepository(em, clock).append(id.value(), version, change);
    }
}
