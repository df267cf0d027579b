package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.ManyRows;
import io.stablemint.orders.storage.Transactions;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Claims rows of a table that are due. A claim is nothing but a due_at in the future: whoever dies with it needs no clean-up, the rows
 * are due again when the lease ends.
 */
public final class DueRows {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

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
     * Claims rows and works on one after the other. What goes wrong with one is logged and does not concern the others: it is due
     * again when its lease ends.
     *
     * @param work gets an id and answers whether that row is settled
     */
    public Tick each(Predicate<String> work, String table, String... states) {
        List<String> ids = claim(table, states);
        long settled = ids.stream().filter(id -> survives(work, table, id)).count();
        return new Tick(ids.size(), (int) settled);
    }

    private static boolean survives(Predicate<String> work, String table, String id) {
        try {
            return work.test(id);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "ORDER3002E: Row " + id + " of " + table + " could not be worked on this time; it comes up again.",
                    e);
            return false;
        }
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
            Timestamp until = Timestamp.from(now.plus(lease));
            ManyRows.update(em, "UPDATE " + table + " SET due_at = ? WHERE id IN", List.of(until), ids);
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
}
