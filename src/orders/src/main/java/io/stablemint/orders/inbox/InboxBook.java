package io.stablemint.orders.inbox;

import io.stablemint.orders.storage.ManyRows;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes notifications within one transaction. */
final class InboxBook {

    private final EntityManager em;
    private final Clock clock;

    InboxBook(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    Optional<Notification> find(String id) {
        return Optional.ofNullable(em.find(Notification.class, id));
    }

    /** Writes a new one down. The database refuses a second one of the same id. */
    void keep(Arrival arrival) {
        em.persist(Notification.received(arrival, clock.instant()));
        em.flush();
    }

    /** In a state, longest known first. */
    List<Notification> in(NotificationState state, int most) {
        return em.createQuery(
                        "SELECT n FROM Notification n WHERE n.state = :state ORDER BY n.receivedAt, n.id",
                        Notification.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these ids that are there. */
    List<Notification> all(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT n FROM Notification n WHERE n.id IN :ids ORDER BY n.receivedAt, n.id",
                                Notification.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Records of all of them that there is nothing more to do, unless somebody else did meanwhile. */
    void settled(List<Notification> seen, NotificationState to) {
        // Not in JPQL: there EclipseLink writes a NULL that PostgreSQL takes for text.
        ManyRows.update(
                em,
                "UPDATE notification SET state = ?, changed_at = ?, tries = tries + 1, problem = NULL, due_at = NULL"
                        + " WHERE state = ? AND id IN",
                List.of(to.name(), Timestamp.from(clock.instant()), NotificationState.RECEIVED.name()),
                seen.stream().map(Notification::id).toList());
    }

    void triedInVain(Notification seen, String why, Instant again) {
        move(seen, NotificationState.RECEIVED, seen.tries() + 1, why, again);
    }

    void givenUp(Notification seen, String why) {
        move(seen, NotificationState.DEAD, seen.tries() + 1, why, null);
    }

    /** Answers whether it was dead and is now due. */
    boolean revived(Notification seen) {
        return seen.state() == NotificationState.DEAD
                && move(seen, NotificationState.RECEIVED, 0, null, clock.instant());
    }

    /** Whoever else had changed it since has done what there was to do. */
    private boolean move(
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
