package io.stablemint.orders.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Stores orders, and then their payments, as a server of the oldest version does: it knows no column that was added later. */
final class OldestVersionWriter implements Callable<List<Long>> {

    private static final List<String> CHECKOUT = List.of("""
            INSERT INTO orders (id, version, state, access_token, country, total_amount, total_currency, current_attempt, created_at, changed_at, due_at)
            VALUES (?, 1, 'AWAITING_PAYMENT', 'TOKEN', 'DE', 12.60, 'EUR', NULL, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)""", """
            INSERT INTO order_line (order_id, line_no, sku, name, unit_price, quantity) VALUES (?, 0, 'cedar-pencil', 'Cedar Pencil', 12.60, 1)""", """
            INSERT INTO payment_attempt (order_id, id, attempt_no, state, amount, currency, request_hash, sends, created_at, changed_at)
            VALUES (?, ?, 1, 'SENT', 12.60, 'EUR', 'HASH', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)""");

    private static final List<String> PAYMENT = List.of("""
            INSERT INTO notification (id, state, event_type, attempt_key, body, tries, received_at, changed_at)
            VALUES (?, 'APPLIED', 'deposit.COMPLETED', ?, '{}', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)""", """
            UPDATE payment_attempt SET state = 'SUCCEEDED', changed_at = CURRENT_TIMESTAMP WHERE order_id = ? AND id = ?""", """
            UPDATE orders SET state = 'PAID', version = 2, due_at = NULL, paid_at = CURRENT_TIMESTAMP WHERE id = ?""");

    /** So that the migration, and not the writers, uses most of the machine. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final DataSource database;
    private final AtomicBoolean isFinished;
    private final List<Long> millis = new ArrayList<>();

    /**
     * Writes to a database of that version.
     *
     * @param isFinished becomes true when it must end
     */
    OldestVersionWriter(DataSource database, AtomicBoolean isFinished) {
        this.database = database;
        this.isFinished = isFinished;
    }

    /** Writes until it must end; returns how long each transaction took, in milliseconds. */
    @Override
    public List<Long> call() throws SQLException, InterruptedException {
        while (!isFinished.get()) {
            String order = orderId();
            time(CHECKOUT, order);
            time(PAYMENT, order);
            Thread.sleep(PAUSE.toMillis());
        }
        return millis;
    }

    private void time(List<String> statements, String order) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                execute(connection, sql, order);
            }
            connection.commit();
        }
        millis.add((System.nanoTime() - start) / 1_000_000);
    }

    /** Every parameter is an id, and all ids are those of the order. */
    private static void execute(Connection connection, String sql, String order) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            long parameters = sql.chars().filter(character -> character == '?').count();
            for (int parameter = 1; parameter <= parameters; parameter++) {
                statement.setString(parameter, order);
            }
            statement.executeUpdate();
        }
    }

    /** It begins with the time, as all ids of the order system do. */
    private static String orderId() {
        String random = UUID.randomUUID().toString().replace("-", "").substring(0, 13);
        return String.format(Locale.ROOT, "00%011X", System.currentTimeMillis()) + random.toUpperCase(Locale.ROOT);
    }
}
