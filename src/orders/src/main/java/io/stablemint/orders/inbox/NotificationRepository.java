package io.stablemint.orders.inbox;

import io.stablemint.orders.storage.BatchUpdate;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes notifications within one transaction. */
final class NotificationRepository {

    private final EntityManager em;
    private final Clock clock;

    NotificationRepository(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    Optional<Notification> find(String id) {
        return Optional.ofNullable(em.find(Notification.class, id));
    }

    /**
     * Inserts a new notification. The database rejects a second one with the same id.
     *
     * @param span the span of the request that delivered it
     */
    void insert(IncomingNotification notification, Optional<String> span) {
        em.persist(Notification.received(notification, clock.instant(), span));
        em.flush();
    }

    /** The notifications in a state, oldest first. */
    List<Notification> findByState(NotificationState state, int limit) {
        return em.createQuery(
                        "SELECT n FROM Notification n WHERE n.state = :state ORDER BY n.receivedAt, n.id",
                        Notification.class)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The notifications with these ids, oldest first. */
    List<Notification> findByIds(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT n FROM Notification n WHERE n.id IN :ids ORDER BY n.receivedAt, n.id",
                                Notification.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Sets the final state of these notifications, except those that another transaction has changed. */
    void complete(List<Notification> seen, NotificationState to) {
        // Not in JPQL, because EclipseLink writes a NULL literal that PostgreSQL takes for text.
        BatchUpdate.execute(
                em,
                "UPDATE notification SET state = ?, changed_at = ?, tries = tries + 1, problem = NULL, due_at = NULL"
                        + " WHERE state = ? AND id IN",
                List.of(to.name(), Timestamp.from(clock.instant()), NotificationState.RECEIVED.name()),
                seen.stream().map(Notification::id).toList());
    }

    /** Schedules the next try. */
    void retryLater(Notification seen, String why, Instant dueAt) {
        update(seen, NotificationState.RECEIVED, seen.tries() + 1, why, dueAt);
    }

    /** Makes it a dead letter. */
    void markDead(Notification seen, String why) {
        update(seen, NotificationState.DEAD, seen.tries() + 1, why, null);
    }

    /** Makes a dead letter due now. Returns false if it is not dead. */
    boolean requeue(Notification seen) {
        return seen.state() == NotificationState.DEAD
                && update(seen, NotificationState.RECEIVED, 0, null, clock.instant());
    }

    /** Does nothing if another transaction has changed the notification: that one has processed it. */
    private boolean update(
            Notification seen, NotificationState to, int tries, @Nullable String problem, @Nullable Instant dueAt) {
        return em.createQuery("""
                        UPDATE Notification n
                        SET n.state = :to, n.tries = :tries, n.problem = :problem, n.dueAt = :dueAt, n.changedAt = :now
                        WHERE n.id = :id AND n.state = :from AND n.tries = :seenTries""")
                        .setParameter("to", to)
                        .setParameter("tries", tries)
                        .setParameter("problem", problem)
                        .setParameter("dueAt", dueAt)
                        .setParameter("now", clock.instant())
                        .setParameter("id", seen.id())
                        .setParameter("from", seen.state())
                        .setParameter("seenTries", seen.tries())
                        .executeUpdate()
                == 1;
    }
}
