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
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the oldest schema to this version's, with rows of that time. */
class SchemaMigrationTest {

    /** More than two batches. */
    private static final int ORDERS = 1_203;

    @ParameterizedTest
    @EnumSource
    void existingRowsAreFilled(DatabaseKind kind) throws SQLException {
        DataSource database = kind.fresh();
        OldSchema.create(database);
        OldSchema.insertOrders(database, ORDERS);

        new SchemaMigration(database).run();

        assertThat(rows(database, "SELECT COUNT(*) FROM orders")).containsExactly("" + ORDERS);
        assertThat(rows(database, """
                SELECT COUNT(*) FROM orders WHERE retained_since <> created_at
                OR short_number IS NULL OR short_number <> SUBSTRING(id FROM 19 FOR 8)""")).containsExactly("0");
        assertThat(rows(database, "SELECT COUNT(*) FROM notification WHERE retained_since = received_at"))
                .containsExactly("" + ORDERS);
        assertThat(rows(database, "SELECT COUNT(*) FROM payment_attempt WHERE result_due_at IS NULL"))
                .containsExactly("" + ORDERS / 2);
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
                .containsExactly("5.2");

        execute(database, "DROP TABLE orders_by_amount");
        String version = new SchemaMigration(database).run();

        assertThat(rows(
                        database,
                        "SELECT version FROM flyway_schema_history WHERE success AND version IN ('5.2', '" + version
                                + "') ORDER BY version"))
                .containsExactly("5.2", version);
        assertThat(rows(database, "SELECT indexname FROM pg_indexes WHERE indexname = 'orders_by_amount'"))
                .hasSize(1);
    }

    /** A server that was killed while PostgreSQL built an index leaves one that no query uses. */
    @Test
    void incompleteIndexIsBuiltAgain() throws SQLException {
        DataSource database = DatabaseKind.POSTGRESQL.fresh();
        OldSchema.create(database);
        execute(database, "CREATE TABLE unrelated (id INTEGER)");
        execute(database, "CREATE INDEX orders_retained ON unrelated (id)");

        new SchemaMigration(database).run();

        assertThat(rows(database, "SELECT tablename FROM pg_indexes WHERE indexname = 'orders_retained'"))
                .containsExactly("orders");
        assertThat(rows(database, "SELECT COUNT(*) FROM pg_index WHERE NOT indisvalid"))
                .containsExactly("0");
    }

    @Test
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
