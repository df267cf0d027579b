package io.stablemint.orders.operations;

import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.operations.Today.Backlog;
import io.stablemint.orders.operations.Today.Hour;
import io.stablemint.orders.operations.Today.TimeToPaid;
import io.stablemint.orders.operations.Today.Unfinished;
import io.stablemint.orders.operations.Today.WorkCounts;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.OverdueReason;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures of the page Today. The caller must have checked the role. */
@Dependent
public class TodayQueries {

    private static final int HOURS = 24;
    private static final Duration DAY = Duration.ofDays(1);
    private static final long SECONDS_PER_HOUR = 3600;

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public TodayQueries(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public Today read() {
        Instant now = clock.instant();
        return transactions.inNew(em -> new Today(
                now,
                counts(em, now.minus(Duration.ofHours(1))),
                counts(em, now.minus(DAY)),
                counts(em, now.minus(Duration.ofDays(7))),
                hours(em, now.truncatedTo(ChronoUnit.HOURS)),
                timeToPaid(em, now.minus(DAY)),
                oldestUnfinished(em),
                backlog(em),
                lastNotification(em),
                workCounts(em)));
    }

    /** Only the sizes of the work lists, which every page of the console shows. */
    public WorkCounts readWorkCounts() {
        return transactions.inNew(TodayQueries::workCounts);
    }

    private static PaymentCounts counts(EntityManager em, Instant since) {
        List<?> rows = em.createQuery(
                        "SELECT a.state, COUNT(a.id) FROM Attempt a WHERE a.createdAt >= :since GROUP BY a.state")
                .setParameter("since", since)
                .getResultList();
        Map<PaymentResult, Long> counts = new EnumMap<>(PaymentResult.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.merge(PaymentResult.of((AttemptState) columns[0]), number(columns[1]), Long::sum);
        }
        return new PaymentCounts(counts);
    }

    private static List<Hour> hours(EntityManager em, Instant current) {
        Instant first = current.minus(Duration.ofHours(HOURS - 1));
        Map<Long, Map<PaymentResult, Long>> counts = new HashMap<>();
        for (Object row : sql(
                em,
                "SELECT FLOOR(EXTRACT(EPOCH FROM created_at) / 3600), state, COUNT(*) FROM payment_attempt"
                        + " WHERE created_at >= ? GROUP BY FLOOR(EXTRACT(EPOCH FROM created_at) / 3600), state",
                first)) {
            Object[] columns = (Object[]) row;
            counts.computeIfAbsent(number(columns[0]), hour -> new EnumMap<>(PaymentResult.class))
                    .merge(
                            PaymentResult.of(AttemptState.valueOf(String.valueOf(columns[1]))),
                            number(columns[2]),
                            Long::sum);
        }
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < HOURS; i++) {
            Instant start = first.plus(Duration.ofHours(i));
            long hour = start.getEpochSecond() / SECONDS_PER_HOUR;
            hours.add(new Hour(start, new PaymentCounts(counts.getOrDefault(hour, Map.of()))));
        }
        return hours;
    }

    private static Optional<TimeToPaid> timeToPaid(EntityManager em, Instant since) {
        String seconds = "EXTRACT(EPOCH FROM paid_at) - EXTRACT(EPOCH FROM created_at)";
        Object[] row = (Object[]) sql(
                        em,
                        "SELECT COUNT(*), PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY " + seconds + "),"
                                + " PERCENTILE_CONT(0.95) WITHIN GROUP (ORDER BY " + seconds
                                + ") FROM orders WHERE created_at >= ? AND paid_at IS NOT NULL",
                        since)
                .get(0);
        long orders = number(row[0]);
        return orders == 0 ? Optional.empty() : Optional.of(new TimeToPaid(orders, seconds(row[1]), seconds(row[2])));
    }

    /** Only attempts without a result have a due time, so the index of due times finds them. */
    private static Optional<Unfinished> oldestUnfinished(EntityManager em) {
        return em.createQuery("""
                        SELECT a.orderId, a.createdAt FROM Attempt a WHERE a.dueAt IS NOT NULL AND a.state IN :live
                        ORDER BY a.createdAt""", Object[].class)
                .setParameter("live", List.of(AttemptState.PREPARED, AttemptState.SENT, AttemptState.OPEN))
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Unfinished(new OrderId((String) row[0]), (Instant) row[1]))
                .findFirst();
    }

    private static Backlog backlog(EntityManager em) {
        long notifications = em.createQuery(
                        "SELECT COUNT(n.id) FROM Notification n WHERE n.state = :received", Long.class)
                .setParameter("received", NotificationState.RECEIVED)
                .getSingleResult();
        Optional<Instant> oldest = em.createQuery(
                        "SELECT n.receivedAt FROM Notification n WHERE n.state = :received ORDER BY n.receivedAt",
                        Instant.class)
                .setParameter("received", NotificationState.RECEIVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return new Backlog(notifications, oldest);
    }

    private static Optional<Instant> lastNotification(EntityManager em) {
        return em.createQuery("SELECT n.receivedAt FROM Notification n ORDER BY n.receivedAt DESC", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static WorkCounts workCounts(EntityManager em) {
        return new WorkCounts(
                orders(em, OrderState.IN_REVIEW),
                orders(em, OrderState.REFUND_DUE),
                em.createQuery("SELECT COUNT(n.id) FROM Notification n WHERE n.state = :dead", Long.class)
                        .setParameter("dead", NotificationState.DEAD)
                        .getSingleResult(),
                em.createQuery("SELECT COUNT(a.id) FROM Attempt a WHERE a.overdueReason IN :reasons", Long.class)
                        .setParameter("reasons", List.of(OverdueReason.RETURNED, OverdueReason.INITIATED))
                        .getSingleResult());
    }

    private static long orders(EntityManager em, OrderState state) {
        return em.createQuery("SELECT COUNT(o.id) FROM Order o WHERE o.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private static List<?> sql(EntityManager em, String sql, Instant since) {
        Query query = em.createNativeQuery(sql);
        query.setParameter(1, Timestamp.from(since));
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Duration seconds(Object value) {
        return Duration.ofMillis(Math.round(((Number) value).doubleValue() * 1000));
    }
}
