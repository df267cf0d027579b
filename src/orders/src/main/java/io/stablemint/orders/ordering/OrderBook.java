package io.stablemint.orders.ordering;

import io.stablemint.orders.storage.ChangedMeanwhileException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/**
 * Reads and writes orders within one transaction. Every transaction that decides about an order or one of its attempts ends in one
 * {@link #move}, so of several at once exactly one is committed.
 */
public final class OrderBook {

    private final EntityManager em;
    private final Clock clock;

    public OrderBook(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(em.find(Order.class, id.value()));
    }

    /** The order of an id that another row vouches for. */
    public Order of(OrderId id) {
        return find(id).orElseThrow(
                        () -> new IllegalStateException("There is no order " + id + ", though a row names it."));
    }

    /** Writes a new order down. The database refuses a second one of the same id. */
    public void place(Order order) {
        em.persist(order);
        em.flush();
    }

    /**
     * Changes an order if it still is as it was read. If that makes it paid for the first time, its fulfilment begins in the same
     * transaction.
     *
     * @throws ChangedMeanwhileException if it is not; the transaction must end
     */
    public void move(Order seen, OrderStanding after) {
        int changed = em.createQuery("""
                        UPDATE Order o
                        SET o.version = :next, o.state = :to, o.currentAttempt = :attempt, o.paidAt = :paidAt, o.dueAt = :dueAt,
                            o.reason = :reason, o.changedAt = :now
                        WHERE o.id = :id AND o.state = :from AND o.version = :version""")
                .setParameter("next", seen.version() + 1)
                .setParameter("to", after.state())
                .setParameter("attempt", after.currentAttempt().orElse(null))
                .setParameter("paidAt", after.paidAt().orElse(null))
                .setParameter("dueAt", after.giveUpAt().orElse(null))
                .setParameter("reason", after.reason().orElse(null))
                .setParameter("now", clock.instant())
                .setParameter("id", seen.id().value())
                .setParameter("from", seen.standing().state())
                .setParameter("version", seen.version())
                .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhileException("Order " + seen.id());
        }
        if (seen.standing().paidAt().isEmpty() && after.paidAt().isPresent()) {
            em.persist(Fulfilment.of(seen.id(), clock.instant()));
        }
    }
}
