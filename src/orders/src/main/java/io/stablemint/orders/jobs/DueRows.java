package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.BatchUpdate;
import io.stablemint.orders.storage.SkipLocked;
import io.stablemint.orders.storage.SqlTime;
import io.stablemint.orders.storage.Transactions;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Claim claim = claim(table, states);
        long completed =
                claim.ids().stream().filter(id -> process(work, table, id)).count();
        return JobResult.of(claim, (int) completed);
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
     */
    public Claim claim(String table, String... states) {
        Instant now = clock.instant();
        boolean skipLocked = transactions.canSkipLocked();
        String query = "SELECT id, " + column + " FROM " + table + " WHERE state IN ('" + String.join("', '", states)
                + "') AND " + column + " <= ? ORDER BY " + column + " FETCH FIRST " + BATCH_SIZE + " ROWS ONLY";
        return transactions.inNew(em -> {
            List<Row> due = due(em, skipLocked ? query + SkipLocked.CLAUSE : query, now);
            List<String> ids = due.stream().map(Row::id).toList();
            return new Claim(
                    skipLocked ? claimLocked(em, table, ids, now) : claimEach(em, table, ids, now),
                    due.size() < BATCH_SIZE
                            ? Optional.empty()
                            : Optional.of(due.get(due.size() - 1).dueAt()));
        });
    }

    private record Row(String id, Instant dueAt) {}

    private static List<Row> due(EntityManager em, String query, Instant now) {
        List<?> rows =
                em.createNativeQuery(query).setParameter(1, Timestamp.from(now)).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row(String.valueOf(row[0]), SqlTime.instant(row[1])))
                .toList();
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
