package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.AttemptStanding.Received;
import io.stablemint.orders.payment.AttemptStanding.Session;
import io.stablemint.orders.storage.ChangedMeanwhileException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes payment attempts within one transaction, which also moves their order. Attempts are read after their order: then the
 * order's version proves at the end that what was read of both belongs together.
 */
final class AttemptBook {

    private final EntityManager em;
    private final Clock clock;

    AttemptBook(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    void add(Attempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    Optional<Attempt> find(OrderId order, String id) {
        return one("SELECT a FROM Attempt a WHERE a.orderId = :order AND a.id = :id", "order", order.value(), "id", id);
    }

    /** The attempt of an id that another row vouches for. */
    Attempt of(OrderId order, String id) {
        return find(order, id)
                .orElseThrow(() ->
                        new IllegalStateException("There is no payment attempt " + id + ", though a row names it."));
    }

    Optional<Attempt> withReference(String reference) {
        return one("SELECT a FROM Attempt a WHERE a.reference = :reference", "reference", reference);
    }

    Optional<Attempt> withId(String id) {
        return one("SELECT a FROM Attempt a WHERE a.id = :id", "id", id);
    }

    /** Oldest first. */
    List<Attempt> of(OrderId order) {
        return em.createQuery("SELECT a FROM Attempt a WHERE a.orderId = :order ORDER BY a.number", Attempt.class)
                .setParameter("order", order.value())
                .getResultList();
    }

    /**
     * Changes an attempt if it still is in the state in which it was read.
     *
     * @throws ChangedMeanwhileException if it is not; the transaction must end
     */
    void move(Attempt seen, AttemptStanding after) {
        Optional<Session> session = after.session();
        int changed = em.createQuery("""
                        UPDATE Attempt a
                        SET a.state = :to, a.sends = :sends, a.reference = :reference, a.url = :url, a.expiresAt = :expiresAt,
                            a.stage = :stage, a.receivedAmount = :amount, a.receivedCurrency = :currency, a.problem = :problem,
                            a.dueAt = :dueAt, a.changedAt = :now
                        WHERE a.orderId = :order AND a.id = :id AND a.state = :from""")
                .setParameter("to", after.state())
                .setParameter("sends", after.sends())
                .setParameter("reference", session.map(Session::reference).orElse(null))
                .setParameter("url", session.map(s -> s.url().toString()).orElse(null))
                .setParameter("expiresAt", session.map(Session::expiresAt).orElse(null))
                .setParameter("stage", after.stage().orElse(null))
                .setParameter("amount", after.received().map(Received::amount).orElse(null))
                .setParameter(
                        "currency", after.received().map(Received::currency).orElse(null))
                .setParameter("problem", after.problem().orElse(null))
                .setParameter("dueAt", after.dueAt().orElse(null))
                .setParameter("now", clock.instant())
                .setParameter("order", seen.orderId().value())
                .setParameter("id", seen.id())
                .setParameter("from", seen.standing().state())
                .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhileException("Payment attempt " + seen.id());
        }
    }

    private Optional<Attempt> one(String query, String... namesAndValues) {
        var typed = em.createQuery(query, Attempt.class);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.setParameter(namesAndValues[i], namesAndValues[i + 1]);
        }
        return typed.getResultStream().findFirst();
    }
}
