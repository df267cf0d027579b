package io.stablemint.orders.schema;

import io.stablemint.orders.storage.TemporaryFailure;
import io.stablemint.orders.storage.TransactionRetry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Sets a new column in the rows that exist when it begins, in batches in the order of their ids; each batch is a transaction of its own. Rows
 * that are stored later get their value from the server that stores them.
 */
final class Backfill extends OnlineMigration {

    /** So few that a server that changes one of the rows waits for milliseconds only. */
    static final int BATCH = 500;

    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(10);
    private static final Logger LOG = System.getLogger("io.stablemint.orders.schema");

    private final String table;
    private final String assignment;
    private final String condition;

    /**
     * Describes the backfill.
     *
     * @param table a table whose column {@code id} has an index
     * @param assignment an SQL assignment: {@code column = expression}
     * @param condition an SQL condition, which is false for a row that already has its value
     */
    Backfill(String version, String table, String assignment, String condition) {
        super(version, "fill " + table + "." + assignment.split(" ", 2)[0], assignment + " WHERE " + condition);
        this.table = table;
        this.assignment = assignment;
        this.condition = condition;
    }

    @Override
    void run(Connection connection) throws SQLException {
        Optional<String> end = text(connection, "SELECT MAX(id) FROM " + table);
        if (end.isPresent()) {
            fill(connection, end.get());
        }
    }

    private void fill(Connection connection, String end) throws SQLException {
        String lastOfBatch = "SELECT MAX(id) FROM (SELECT id FROM " + table
                + " WHERE id > ? AND id <= ? ORDER BY id FETCH FIRST " + BATCH + " ROWS ONLY) batch";
        TransactionRetry retry = new TransactionRetry();
        long nextMessage = System.nanoTime() + BETWEEN_MESSAGES.toNanos();
        long rows = 0;
        String after = "";
        Optional<String> last = text(connection, lastOfBatch, after, end);
        while (last.isPresent()) {
            Batch batch = new Batch(connection, after, last.get());
            rows += retry.run(batch::update, TemporaryFailure::isConcurrentTransaction);
            after = last.get();
            last = text(connection, lastOfBatch, after, end);
            if (System.nanoTime() - nextMessage >= 0) {
                nextMessage += BETWEEN_MESSAGES.toNanos();
                log(rows);
            }
        }
    }

    private void log(long rows) {
        LOG.log(
                Level.INFO,
                "ORDER1003I: Migration {0} ({1}): {2} rows are filled so far.",
                getVersion(),
                getDescription(),
                rows);
    }

    private static Optional<String> text(Connection connection, String query, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return Optional.ofNullable(result.getString(1));
            }
        }
    }

    /** The rows whose ids are greater than the one, and not greater than the other. */
    private final class Batch {

        private final Connection connection;
        private final String after;
        private final String last;

        Batch(Connection connection, String after, String last) {
            this.connection = connection;
            this.after = after;
            this.last = last;
        }

        int update() {
            String sql = "UPDATE " + table + " SET " + assignment + " WHERE id > ? AND id <= ? AND " + condition;
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, after);
                statement.setString(2, last);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
