package io.stablemint.orders.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.testsupport.waiting.Await;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other servers can do while an online migration runs, which a transaction of a third one keeps from ending. */
class OnlineMigrationTest {

    private static final int ORDERS = 2 * Backfill.BATCH + 203;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final DataSource database = DatabaseKind.POSTGRESQL.fresh();

    @BeforeEach
    void insertOrders() throws SQLException {
        OldSchema.create(database);
        OldSchema.insertOrders(database, ORDERS);
    }

    @AfterEach
    void endThread() {
        thread.shutdown();
    }

    @Test
    void filledBatchesAreCommitted_whileAnotherOneWaits() throws Exception {
        Backfill backfill = new Backfill("1", "orders", "reason = 'filled'", "reason IS NULL");
        String filled = "SELECT COUNT(*) FROM orders WHERE reason = 'filled'";

        Future<?> migration;
        try (Connection other = database.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("SELECT id FROM orders ORDER BY id DESC FETCH FIRST 1 ROWS ONLY FOR UPDATE");
            migration = run(backfill);

            Await.until("all batches but the last", () -> number(filled), count -> count == 2 * Backfill.BATCH);
            other.rollback();
        }
        migration.get();
        assertThat(number(filled)).isEqualTo(ORDERS);
    }

    @Test
    void ordersAreStored_whileAnIndexIsBuilt() throws Exception {
        OnlineIndex index = new OnlineIndex("1", "orders_by_reason", "orders", "reason");

        Future<?> migration;
        try (Connection other = database.getConnection();
                Statement write = other.createStatement()) {
            other.setAutoCommit(false);
            write.execute("UPDATE orders SET reason = 'not committed'");
            migration = run(index);
            Await.until(
                    "the index waits for the transaction",
                    () -> number(
                            "SELECT COUNT(*) FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX%orders_by_reason%'"
                                    + " AND datname = current_database() AND wait_event_type = 'Lock'"),
                    count -> count == 1);

            assertThat(number("""
                    SET lock_timeout = '10s';
                    INSERT INTO orders (id, version, state, access_token, country, total_amount, total_currency, created_at, changed_at)
                    VALUES ('NEW', 1, 'NEW', 'token', 'DE', 4.80, 'EUR', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP) RETURNING version""")).isEqualTo(1);
            other.rollback();
        }
        migration.get();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM pg_index WHERE indexrelid = CAST('orders_by_reason' AS regclass) AND indisvalid"))
                .isEqualTo(1);
    }

    private Future<?> run(OnlineMigration migration) {
        return thread.submit(() -> {
            try (Connection connection = database.getConnection()) {
                migration.run(connection);
            }
            return null;
        });
    }

    private int number(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
