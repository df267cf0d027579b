package io.stablemint.orders.inbox;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.FieldChanges;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.storage.BatchUpdate;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes notifications within one transaction. */
final class NotificationRepository {

    private static final int MAX_OF_ONE_ORDER = 500;

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
     * Inserts a new notification, and the first row of its history. The database rejects a second one with the same id.
     *
     * @param span the span of the request that delivered it
     */
    void insert(IncomingNotification notification, Optional<String> span) {
        Notification row = Notification.received(notification, clock.instant(), span);
        em.persist(row);
        append(
                row.id(),
                row.version(),
                Change.of(ChangeType.NOTIFICATION_RECEIVED, Actor.STABLE_MINT)
                        .with(FieldChanges.created(row.fields())));
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

    /** The notifications about any of these attempts, found by idempotency key, or by Stable Mint's reference; oldest first. */
    List<Notification> findByAttempts(List<String> ids, List<String> references) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("""
                                SELECT n FROM Notification n WHERE n.attemptKey IN :ids OR n.reference IN :references
                                ORDER BY n.receivedAt, n.id""", Notification.class)
                        .setParameter("ids", ids)
                        // A list in SQL must not be empty. No reference has the format of an attempt's id.
                        .setParameter("references", references.isEmpty() ? ids : references)
                        .setMaxResults(MAX_OF_ONE_ORDER)
                        .getResultList();
    }

    /** Sets the final state of these notifications, except those that another transaction has changed. */
    void complete(List<Notification> seen, NotificationState to, Actor actor) {
        seen.stream()
                .collect(Collectors.groupingBy(Notification::version, TreeMap::new, Collectors.toList()))
                .forEach((version, notifications) -> complete(notifications, version, to, actor));
    }

    private void complete(List<Notification> seen, long version, NotificationState to, Actor actor) {
        Timestamp now = Timestamp.from(clock.instant());
        List<String> ids = seen.stream().map(Notification::id).toList();
        // Not in JPQL, because EclipseLink writes a NULL literal that PostgreSQL takes for text.
        BatchUpdate.execute(
                em,
                "UPDATE notification SET state = ?, changed_at = ?, version = version + 1, tries = tries + 1, problem = NULL,"
                        + " due_at = NULL WHERE state = ? AND version = ? AND id IN",
                List.of(to.name(), now, NotificationState.RECEIVED.name(), version),
                ids);
        appendCompletion(seen, to, actor, completed(ids, to, now));
    }

    /** Which of these notifications this transaction has updated: their rows have its time, and nobody else can change them before it ends. */
    private Set<String> completed(List<String> ids, NotificationState to, Timestamp now) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT n.id FROM Notification n WHERE n.id IN :ids AND n.state = :to AND n.changedAt = :now",
                                String.class)
                        .setParameter("ids", ids)
                        .setParameter("to", to)
                        .setParameter("now", now.toInstant())
                        .getResultList());
    }

    private void appendCompletion(List<Notification> seen, NotificationState to, Actor actor, Set<String> completed) {
        ChangeType type =
                to == NotificationState.APPLIED ? ChangeType.NOTIFICATION_APPLIED : ChangeType.NOTIFICATION_IGNORED;
        seen.stream()
                .filter(notification -> completed.contains(notification.id()))
                .forEach(notification -> append(
                        notification.id(),
                        notification.version() + 1,
                        Change.of(type, actor)
                                .with(FieldChanges.between(
                                        notification.fields(),
                                        Notification.fields(to, notification.tries() + 1, null)))));
    }

    /** Schedules the next try. */
    void retryLater(Notification seen, String why, Instant dueAt, Actor actor) {
        update(
                seen,
                new Update(NotificationState.RECEIVED, seen.tries() + 1, why, dueAt),
                Change.of(ChangeType.NOTIFICATION_NOT_APPLIED, actor));
    }

    /** Makes it a dead letter. */
    void markDead(Notification seen, String why, Actor actor) {
        update(
                seen,
                new Update(NotificationState.DEAD, seen.tries() + 1, why, null),
                Change.of(ChangeType.NOTIFICATION_DEAD, actor));
    }

    /** Makes a dead letter due now. Returns false if another transaction has changed it. */
    boolean requeue(Notification dead, OperatorAction action) {
        return update(
                dead,
                new Update(NotificationState.RECEIVED, 0, null, clock.instant()),
                action.change(ChangeType.NOTIFICATION_REQUEUED));
    }

    /** Closes a dead letter without an effect. Returns false if another transaction has changed it. */
    boolean resolve(Notification dead, OperatorAction action) {
        return update(
                dead,
                new Update(NotificationState.IGNORED, dead.tries(), null, null),
                action.change(ChangeType.NOTIFICATION_RESOLVED));
    }

    private record Update(
            NotificationState to,
            int tries,
            @Nullable String problem,
            @Nullable Instant dueAt) {}

    /** Does nothing if another transaction has changed the notification: that one has processed it. */
    private boolean update(Notification seen, Update update, Change change) {
        boolean updated = em.createQuery("""
                        UPDATE Notification n
                        SET n.state = :to, n.version = :next, n.tries = :tries, n.problem = :problem, n.dueAt = :dueAt, n.changedAt = :now
                        WHERE n.id = :id AND n.state = :from AND n.version = :version""")
                        .setParameter("to", update.to())
                        .setParameter("next", seen.version() + 1)
                        .setParameter("tries", update.tries())
                        .setParameter("problem", update.problem())
                        .setParameter("dueAt", update.dueAt())
                        .setParameter("now", clock.instant())
                        .setParameter("id", seen.id())
                        .setParameter("from", seen.state())
                        .setParameter("version", seen.version())
                        .executeUpdate()
                == 1;
        if (updated) {
            append(
                    seen.id(),
                    seen.version() + 1,
                    change.with(FieldChanges.between(
                            seen.fields(), Notification.fields(update.to(), update.tries(), update.problem()))));
        }
        return updated;
    }

    private void append(String id, long version, Change change) {
        new HistoryRepository(em, clock).append(id, version, change);
    }
}
