package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.Transactions;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Claims rows of a table that are due. A claim is nothing but a due_at in the future: whoever dies with it needs no clean-up, the rows
 * are due again when the lease ends.
 */
public final class DueRows {

    /** Few enough to be done within a lease, many enough to keep up. */
    public static final int AT_A_TIME = 50;

    private final Transactions transactions;
    private final Clock clock;
    private final Duration lease;

    public DueRows(Transactions transactions, Clock clock, Duration lease) {
        this.transactions = transactions;
        this.clock = clock;
        this.lease = lease;
    }

    /**
     * Claims up to {@value #AT_A_TIME} rows that no other server is claiming at this moment.
     *
     * @param table with columns id, state and due_at
     * @param states which rows are meant; none of these texts comes from outside
     * @return their ids, longest due first
     */
    public List<String> claim(String table, String... states) {
        Instant now = clock.instant();
        return transactions.inNew(em -> {
            List<String> ids = due(em, table, String.join("', '", states), now);
            ids.forEach(id -> lease(em, table, id, now.plus(lease)));
            return ids;
        });
    }

    private static List<String> due(EntityManager em, String table, String states, Instant now) {
        String query = "SELECT id FROM " + table + " WHERE state IN ('" + states + "') AND due_at <= ? ORDER BY due_at"
                + " FETCH FIRST " + AT_A_TIME + " ROWS ONLY FOR UPDATE SKIP LOCKED";
        List<?> ids =
                em.createNativeQuery(query).setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().map(String::valueOf).toList();
    }

    private static void lease(EntityManager em, String table, String id, Instant until) {
        em.createNativeQuery("UPDATE " + table + " SET due_at = ? WHERE id = ?")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, id)
                .executeUpdate();
    }
}
