package io.stablemint.orders.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The oldest schema, and rows as its servers stored them. */
final class OldSchema {

    /** Each has the number at the question mark. Every second attempt waits for its payment. */
    private static final List<String> ROWS = List.of("""
            INSERT INTO orders (id, version, state, access_token, country, total_amount, total_currency, created_at, changed_at)
            VALUES ('0000000000ABCDEFGH' || CAST(? + 10000000 AS VARCHAR(8)), 1, 'AWAITING_PAYMENT', 'token', 'DE', 4.80, 'EUR',
                    TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00:00', TIMESTAMP WITH TIME ZONE '2026-01-02 00:00:00+00:00')""", """
            INSERT INTO payment_attempt (order_id, id, attempt_no, state, amount, currency, request_hash, sends, expires_at, created_at, changed_at)
            SELECT id, 'ATTEMPT' || SUBSTRING(id FROM 8), 1, CASE WHEN MOD(?, 2) = 0 THEN 'OPEN' ELSE 'FAILED' END, 4.80, 'EUR', 'hash', 1,
                   created_at + INTERVAL '2' DAY, created_at, changed_at FROM orders WHERE id = '0000000000ABCDEFGH' || CAST(? + 10000000 AS VARCHAR(8))""", """
            INSERT INTO notification (id, state, event_type, body, tries, received_at, changed_at)
            SELECT CAST(? AS VARCHAR(8)) || id, 'APPLIED', 'deposit.COMPLETED', '{}', 1, created_at + INTERVAL '3' DAY, changed_at FROM orders
            WHERE id = '0000000000ABCDEFGH' || CAST(? + 10000000 AS VARCHAR(8))""");

    private OldSchema() {}

    static void create(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/orders")
                .target("2")
                .load()
                .migrate();
    }

    /** Inserts so many orders, each with an attempt and a notification. */
    static void insertOrders(DataSource database, int count) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String sql : ROWS) {
                insert(connection, sql, count);
            }
        }
    }

    private static void insert(Connection connection, String sql, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            long parameters = sql.chars().filter(character -> character == '?').count();
            for (int order = 0; order < count; order++) {
                for (int parameter = 1; parameter <= parameters; parameter++) {
                    statement.setInt(parameter, order);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
