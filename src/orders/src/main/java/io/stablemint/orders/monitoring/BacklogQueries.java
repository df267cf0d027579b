package io.stablemint.orders.monitoring;

import io.stablemint.orders.payment.OverduePayments;
import io.stablemint.orders.payment.OverdueReason;
import io.stablemint.orders.storage.SqlTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts with indexed queries that read at most {@value #MAX_COUNT} rows each, so that a large backlog is not made worse by counting it. */
final class BacklogQueries {

    /** A count that is not smaller than this means "this many or more". */
    static final int MAX_COUNT = 10_000;

    /** The payments that are due first; a payment that no job finishes is among them. */
    private static final int FIRST_DUE = 1_000;

    private BacklogQueries() {}

    static Backlog count(EntityManager em, Instant now) {
        return new Backlog(
                now,
                rows(em, "notification WHERE state = ?", "RECEIVED"),
                time(
                        em,
                        "SELECT received_at FROM notification WHERE state = 'RECEIVED' ORDER BY received_at FETCH FIRST 1 ROWS ONLY"),
                rows(em, "notification WHERE state = ?", "DEAD"),
                rows(em, "payment_attempt WHERE due_at IS NOT NULL"),
                time(
                        em,
                        "SELECT MIN(created_at) FROM (SELECT created_at FROM payment_attempt WHERE due_at IS NOT NULL"
                                + " ORDER BY due_at FETCH FIRST " + FIRST_DUE + " ROWS ONLY) first_due"),
                overdue(em, now),
                rows(em, "orders WHERE state = ?", "IN_REVIEW"),
                rows(em, "orders WHERE state = ?", "REFUND_DUE"));
    }

    private static Map<OverdueReason, Long> overdue(EntityManager em, Instant now) {
        Map<OverdueReason, Long> counts = new EnumMap<>(OverdueReason.class);
        for (OverdueReason reason : OverdueReason.values()) {
            Instant since = reason.isProbablyPaid() ? Instant.EPOCH : now.minus(OverduePayments.SESSION_ENDED_LISTED);
            counts.put(
                    reason,
                    rows(
                            em,
                            "payment_attempt WHERE overdue_reason = ? AND overdue_since >= ?",
                            reason.name(),
                            Timestamp.from(since)));
        }
        return counts;
    }

    /**
     * The number of rows of a table that meet a condition.
     *
     * @param tableAndCondition a constant only, because it becomes part of the SQL text
     */
    private static long rows(EntityManager em, String tableAndCondition, Object... parameters) {
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM (SELECT id FROM " + tableAndCondition + " FETCH FIRST "
                + MAX_COUNT + " ROWS ONLY) counted");
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    private static Optional<Instant> time(EntityManager em, String sql) {
        List<?> times = em.createNativeQuery(sql).getResultList();
        // A list that contains null is what MIN returns for no rows.
        return times.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(times.get(0)).map(SqlTime::instant);
    }
}
