package io.stablemint.orders.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Executes many long statements on as many connections as PostgreSQL has cores here, each statement in a transaction of its own. */
final class ParallelSql {

    private static final int CONNECTIONS = 2;

    private final DataSource database;

    ParallelSql(DataSource database) {
        this.database = database;
    }

    /** One after the other, on one connection. */
    void inOrder(List<String> statements) {
        executeAll(new ConcurrentLinkedQueue<>(statements));
    }

    /** In any order; returns when all have ended. */
    void inParallel(List<String> statements) {
        Queue<String> rest = new ConcurrentLinkedQueue<>(statements);
        CompletableFuture.allOf(Stream.generate(() ->
                                CompletableFuture.runAsync(() -> executeAll(rest), work -> new Thread(work).start()))
                        .limit(CONNECTIONS)
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void executeAll(Queue<String> statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // The rows fit together, so their foreign keys need no check.
            statement.execute("SET session_replication_role = replica");
            for (String next = statements.poll(); next != null; next = statements.poll()) {
                statement.execute(next);
            }
            statement.execute("RESET session_replication_role");
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not execute a statement of the generator", e);
        }
    }
}
