package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.BatchUpdate;
import io.stablemint.orders.storage.SkipLocked;
import io.stablemint.orders.storage.Transactions;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Claims the due rows of a table for this server. A claim only moves their due time into the future, by the lease: if the server stops before it has
 * finished, the rows become due again when the lease ends.
 */
public final class DueRows {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    /** Small enough to be processed within a lease, large enough for a high rate. */
    public static final int BATCH_SIZE = 50;

    private final Transactions transactions;
    private final Clock clock;
    private final Duration lease;
    private final String column;

    /** Rows that are due by their column due_at. */
    public DueRows(Transactions transactions, Clock clock, Duration lease) {
        this(transactions, clock, lease, "due_at");
    }

    /**
     * Rows that are due by another column.
     *
     * @param column a constant only, because it becomes part of the SQL text
     */
    public DueRows(Transactions transactions, Clock clock, Duration lease, String column) {
        this.transactions = transactions;
        this.clock = clock;
        this.lease = lease;
        this.column = column;
    }

    /**
     * Claims rows and processes one after the other. If one fails, the error is logged and the others are still processed; the failed row
     * is due again when its lease ends.
     *
     * @param work gets an id and returns whether that row is completed
     */
    public JobResult process(Predicate<String> work, String table, String... states) {
        List<String> ids = claim(table, states);
        long completed = ids.stream().filter(id -> process(work, table, id)).count();
        return new JobResult(ids.size(), (int) completed);
    }

    private static boolean process(Predicate<String> work, String table, String id) {
        try {
            return work.test(id);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "ORDER3002E: Row " + id + " of table " + table
                            + " could not be processed; it is retried when its lease ends.",
                    e);
            return false;
        }
    }

    /**
     * Claims up to {@value #BATCH_SIZE} rows that no other server is claiming at the same time.
     *
     * @param table a table with columns id, state and the one with the due time
     * @param states the states of the rows to claim; constants only, because they become part of the SQL text
     * @return their ids, longest due first
     */
    public List<String> claim(String table, String... states) {
        Instant now = clock.instant();
        boolean skipLocked = transactions.canSkipLocked();
        String query = "SELECT id FROM " + table + " WHERE state IN ('" + String.join("', '", states) + "') AND "
                + column + " <= ? ORDER BY " + column + " FETCH FIRST " + BATCH_SIZE + " ROWS ONLY";
        return transactions.inNew(em -> skipLocked
                ? claimLocked(em, table, due(em, query + SkipLocked.CLAUSE, now), now)
                : claimEach(em, table, due(em, query, now), now));
    }

    private static List<String> due(EntityManager em, String query, Instant now) {
        List<?> ids =
                em.createNativeQuery(query).setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().map(String::valueOf).toList();
    }

    private List<String> claimLocked(EntityManager em, String table, List<String> ids, Instant now) {
        Timestamp until = Timestamp.from(now.plus(lease));
        BatchUpdate.execute(em, "UPDATE " + table + " SET " + column + " = ? WHERE id IN", List.of(until), ids);
        return ids;
    }

    /** For databases that cannot skip locked rows: waits for another server's claim, and then leaves out what that one has claimed. */
    private List<String> claimEach(EntityManager em, String table, List<String> ids, Instant now) {
        Timestamp until = Timestamp.from(now.plus(lease));
        // In the order of the ids, so that two servers do not wait for each other.
        Set<String> claimed = ids.stream()
                .sorted()
                .filter(id -> em.createNativeQuery("UPDATE " + table + " SET " + column + " = ? WHERE id = ? AND "
                                        + column + " <= ?")
                                .setParameter(1, until)
                                .setParameter(2, id)
                                .setParameter(3, Timestamp.from(now))
                                .executeUpdate()
                        == 1)
                .collect(Collectors.toSet());
        return ids.stream().filter(claimed::contains).toList();
    }
}
