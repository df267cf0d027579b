package io.stablemint.orders.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the oldest schema to this version's, with rows of that time. */
class SchemaMigrationTest {

    private static final int ORDERS = 2 * Backfill.BATCH + 203;
    private static final String INVALID_INDEXES =
            "SELECT CAST(indexrelid AS regclass) FROM pg_index WHERE NOT indisvalid";

    @ParameterizedTest
    @EnumSource
    void existingRowsAreFilled(DatabaseKind kind) throws SQLException {
        DataSource database = kind.fresh();
        OldSchema.create(database);
        OldSchema.insertOrders(database, ORDERS);

        new SchemaMigration(database).run();

        assertThat(rows(database, """
                SELECT COUNT(*) FROM orders WHERE retained_since = created_at AND short_number = SUBSTRING(id FROM 19 FOR 8)""")).containsExactly(String.valueOf(ORDERS));
        assertThat(rows(database, "SELECT COUNT(*) FROM notification WHERE retained_since = received_at"))
                .containsExactly(String.valueOf(ORDERS));
        assertThat(rows(
                        database,
                        "SELECT COUNT(*) FROM payment_attempt WHERE state = 'OPEN' AND result_due_at = expires_at"))
                .containsExactly(String.valueOf((ORDERS + 1) / 2));
        assertThat(rows(database, "SELECT COUNT(*) FROM payment_attempt WHERE result_due_at IS NULL"))
                .containsExactly(String.valueOf(ORDERS / 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "SERIALIZABLE"})
    void failedOnlineMigrationBeginsAgain(DatabaseKind kind) throws SQLException {
        DataSource database = kind.fresh();
        OldSchema.create(database);
        // The name of an index that a migration builds: DROP INDEX fails.
        execute(database, "CREATE TABLE orders_by_amount (id VARCHAR(26))");
        assertThatThrownBy(() -> new SchemaMigration(database).run()).isInstanceOf(FlywayException.class);
        assertThat(rows(database, "SELECT version FROM flyway_schema_history WHERE NOT success"))
                .containsExactly("5.5");

        execute(database, "DROP TABLE orders_by_amount");
        String version = new SchemaMigration(database).run();

        assertThat(rows(
                        database,
                        "SELECT version FROM flyway_schema_history WHERE success AND version IN ('5.5', '" + version
                                + "') ORDER BY version"))
                .containsExactly("5.5", version);
        assertThat(rows(database, "SELECT indexname FROM pg_indexes WHERE indexname = 'orders_by_amount'"))
                .hasSize(1);
    }

    /** A server that was killed while PostgreSQL built an index leaves one that no query uses. */
    @Test
    void incompleteIndexIsBuiltAgain() throws SQLException {
        DataSource database = DatabaseKind.POSTGRESQL.fresh();
        OldSchema.create(database);
        OldSchema.insertOrders(database, 2);
        // The only way to an incomplete index that needs no crash: two rows with one value.
        assertThatThrownBy(() ->
                        execute(database, "CREATE UNIQUE INDEX CONCURRENTLY orders_by_amount ON orders (total_amount)"))
                .isInstanceOf(SQLException.class);
        assertThat(rows(database, INVALID_INDEXES)).containsExactly("orders_by_amount");

        new SchemaMigration(database).run();

        assertThat(rows(database, INVALID_INDEXES)).isEmpty();
        assertThat(rows(database, "SELECT indexdef FROM pg_indexes WHERE indexname = 'orders_by_amount'"))
                .containsExactly(
                        "CREATE INDEX orders_by_amount ON public.orders USING btree (total_amount, created_at, id)");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "SERIALIZABLE"})
    void serversStartTogether(DatabaseKind kind) throws Exception {
        DataSource database = kind.fresh();
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = servers.submit(new SchemaMigration(database)::run);
            Future<String> second = servers.submit(new SchemaMigration(database)::run);

            assertThat(first.get()).isEqualTo(second.get());
        } finally {
            servers.shutdown();
        }
        assertThat(rows(database, "SELECT version FROM flyway_schema_history GROUP BY version HAVING COUNT(*) > 1"))
                .isEmpty();
    }

    @Test
    @Timeout(120) // Otherwise the servers wait for each other.
    void serverStarts_whileOneOfTheNextVersionMigrates() throws Exception {
        DataSource database = DatabaseKind.POSTGRESQL.fresh();
        String version = new SchemaMigration(database).run();
        CountDownLatch isRunning = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        OnlineMigration ofTheNextVersion = new OnlineMigration("999", "long", "") {
            @Override
            void run(Connection connection) {
                isRunning.countDown();
                try {
                    mayEnd.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        Flyway next = new SchemaMigration(database)
                .configuration()
                .javaMigrations(Stream.concat(Stream.of(OnlineMigrations.all()), Stream.of(ofTheNextVersion))
                        .toArray(JavaMigration[]::new))
                .load();

        ExecutorService server = Executors.newSingleThreadExecutor();
        try {
            Future<?> migration = server.submit(next::migrate);
            isRunning.await();

            assertThat(new SchemaMigration(database).run()).isEqualTo(version);

            mayEnd.countDown();
            migration.get();
        } finally {
            mayEnd.countDown();
            server.shutdown();
        }
    }

    @Test
    @Timeout(120) // Without the limit of the wait, the script and its test wait for each other.
    void scriptWaitsShortlyForItsLockAndIsTriedAgain() throws SQLException {
        DataSource database = DatabaseKind.POSTGRESQL.fresh();
        OldSchema.create(database);
        List<String> duringPauses = new ArrayList<>();

        try (Connection reader = database.getConnection();
                Statement lock = reader.createStatement()) {
            reader.setAutoCommit(false);
            lock.execute("LOCK TABLE payment_attempt IN ACCESS SHARE MODE");
            new SchemaMigration(database, () -> {
                        try {
                            duringPauses.addAll(rows(database, "SELECT COUNT(*) FROM payment_attempt"));
                            reader.rollback();
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .run();
        }

        // While the migration pauses, others use the table.
        assertThat(duringPauses).containsExactly("0");
        assertThat(rows(database, "SHOW lock_timeout")).containsExactly("0");
    }

    @Test
    void fewNotificationsForEachPaymentAreExpected() throws SQLException {
        DataSource database = DatabaseKind.POSTGRESQL.fresh();
        OldSchema.create(database);
        OldSchema.insertOrders(database, ORDERS);

        new SchemaMigration(database).run();

        assertThat(rows(
                        database,
                        "SELECT attname || attoptions[1] FROM pg_attribute WHERE attrelid = CAST('notification' AS regclass)"
                                + " AND attoptions IS NOT NULL ORDER BY attnum"))
                .containsExactly("attempt_keyn_distinct=-0.2", "referencen_distinct=-0.2");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
