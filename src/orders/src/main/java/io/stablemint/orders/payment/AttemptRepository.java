package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.AttemptStatus.ReceivedAmount;
import io.stablemint.orders.payment.AttemptStatus.Session;
import io.stablemint.orders.payment.ResultDeadline.Overdue;
import io.stablemint.orders.storage.ConcurrentUpdateException;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes payment attempts within one transaction, which also updates their order. Read the order before its attempts: then the
 * version check of the order's update proves that both were read in the same state.
 */
final class AttemptRepository {

    private final EntityManager em;
    private final Clock clock;

    AttemptRepository(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Only for {@link Payment}, which also writes the history. */
    void insert(Attempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    Optional<Attempt> find(OrderId order, String id) {
        return one("SELECT a FROM Attempt a WHERE a.orderId = :order AND a.id = :id", "order", order.value(), "id", id);
    }

    /** The attempt with this id, which another row refers to. */
    Attempt get(OrderId order, String id) {
        return find(order, id)
                .orElseThrow(() -> new IllegalStateException(
                        "There is no payment attempt " + id + ", although another row refers to it."));
    }

    Optional<Attempt> findByReference(String reference) {
        return one("SELECT a FROM Attempt a WHERE a.reference = :reference", "reference", reference);
    }

    Optional<Attempt> findById(String id) {
        return one("SELECT a FROM Attempt a WHERE a.id = :id", "id", id);
    }

    /** All attempts of an order, oldest first. */
    List<Attempt> findByOrder(OrderId order) {
        return em.createQuery("SELECT a FROM Attempt a WHERE a.orderId = :order ORDER BY a.number", Attempt.class)
                .setParameter("order", order.value())
                .getResultList();
    }

    /** The attempts whose result is overdue for this reason, longest first. */
    List<Attempt> findOverdue(OverdueReason reason, Instant since, int limit) {
        return em.createQuery("""
                        SELECT a FROM Attempt a WHERE a.overdueReason = :reason AND a.overdueSince >= :since
                        ORDER BY a.overdueSince, a.id""", Attempt.class)
                .setParameter("reason", reason)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Updates an attempt if its state has not changed since it was read. Only for {@link Payment}, which also writes the history.
     *
     * @throws ConcurrentUpdateException if it has changed; the transaction must end
     */
    void update(Attempt seen, AttemptStatus after) {
        Optional<Session> session = after.session();
        ResultDeadline deadline = after.resultDeadline();
        int changed = em.createQuery("""
                        UPDATE Attempt a
                        SET a.state = :to, a.sends = :sends, a.reference = :reference, a.url = :url, a.expiresAt = :expiresAt,
                            a.stage = :stage, a.receivedAmount = :amount, a.receivedCurrency = :currency, a.problem = :problem,
                            a.dueAt = :dueAt, a.returnedAt = :returnedAt, a.resultDueAt = :resultDueAt,
                            a.overdueSince = :overdueSince, a.overdueReason = :overdueReason, a.changedAt = :now
                        WHERE a.orderId = :order AND a.id = :id AND a.state = :from""")
                .setParameter("to", after.state())
                .setParameter("sends", after.sends())
                .setParameter("reference", session.map(Session::reference).orElse(null))
                .setParameter(
                        "url", session.flatMap(Session::url).map(URI::toString).orElse(null))
                .setParameter("expiresAt", session.flatMap(Session::expiresAt).orElse(null))
                .setParameter("stage", after.stage().orElse(null))
                .setParameter(
                        "amount", after.received().map(ReceivedAmount::amount).orElse(null))
                .setParameter(
                        "currency",
                        after.received().map(ReceivedAmount::currency).orElse(null))
                .setParameter("problem", after.problem().orElse(null))
                .setParameter("dueAt", after.dueAt().orElse(null))
                .setParameter("returnedAt", deadline.returnedAt().orElse(null))
                .setParameter("resultDueAt", deadline.dueAt().orElse(null))
                .setParameter(
                        "overdueSince", deadline.overdue().map(Overdue::since).orElse(null))
                .setParameter(
                        "overdueReason", deadline.overdue().map(Overdue::reason).orElse(null))
                .setParameter("now", clock.instant())
                .setParameter("order", seen.orderId().value())
                .setParameter("id", seen.id())
                .setParameter("from", seen.status().state())
                .executeUpdate();
        if (changed == 0) {
            throw new ConcurrentUpdateException("Payment attempt " + seen.id());
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
