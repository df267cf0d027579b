package io.stablemint.orders.reconciliation;

import io.stablemint.orders.inbox.Notification;
import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptStatus.Session;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The database queries of the reconciliation: by time window or by attempt. */
final class ReconciliationQueries {

    private ReconciliationQueries() {}

    static List<Attempt> attempts(EntityManager em, Instant from, Instant until, String after, int limit) {
        return em.createQuery("""
                        SELECT a FROM Attempt a WHERE a.createdAt >= :from AND a.createdAt < :until AND a.id > :after
                        ORDER BY a.id""", Attempt.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The notifications about these attempts, found by idempotency key or by Stable Mint's reference. */
    static List<Notification> notifications(EntityManager em, List<Attempt> attempts) {
        List<String> ids = attempts.stream().map(Attempt::id).toList();
        List<String> references = attempts.stream()
                .flatMap(attempt -> attempt.status().session().map(Session::reference).stream())
                .toList();
        // A list in SQL must not be empty. The ids are safe as a replacement: no reference has the format of an
        // attempt's id.
        return em.createQuery("""
                        SELECT n FROM Notification n WHERE n.attemptKey IN :ids OR n.reference IN :references
                        ORDER BY n.receivedAt, n.id""", Notification.class)
                .setParameter("ids", ids)
                .setParameter("references", references.isEmpty() ? ids : references)
                .getResultList();
    }

    /** The attempts that were paid although an earlier attempt of the same order was paid, too. */
    static List<Attempt> paidTwice(EntityManager em, List<Attempt> attempts) {
        return em.createQuery("""
                        SELECT a FROM Attempt a WHERE a.id IN :ids AND a.state = :paid AND EXISTS (
                          SELECT b.id FROM Attempt b WHERE b.orderId = a.orderId AND b.number < a.number AND b.state = :paid)
                        ORDER BY a.id""", Attempt.class)
                .setParameter("ids", attempts.stream().map(Attempt::id).toList())
                .setParameter("paid", AttemptState.SUCCEEDED)
                .getResultList();
    }

    /** Those about unknown payments: dead letters, and those that wait for their next try. */
    static List<Notification> unmatched(EntityManager em, Instant from, Instant until) {
        return em.createQuery("""
                        SELECT n FROM Notification n
                        WHERE n.state IN :states AND n.problem = :unmatched
                          AND n.receivedAt >= :from AND n.receivedAt < :until
                        ORDER BY n.receivedAt, n.id""", Notification.class)
                .setParameter("unmatched", Notification.UNMATCHED)
                .setParameter("states", List.of(NotificationState.DEAD, NotificationState.RECEIVED))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
