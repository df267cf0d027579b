package io.stablemint.orders.scale;

import io.stablemint.orders.storage.TemporaryFailure;
import io.stablemint.orders.storage.TransactionRetry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Stores orders and then their payments, and changes old orders, as a server of the oldest version does: in transactions that are retried after a
 * conflict, and without a column that was added later.
 */
final class OldestVersionWriter implements Callable<List<Long>> {

    private static final List<String> CHECKOUT = List.of("""
            INSERT INTO orders (id, version, state, access_token, country, total_amount, total_currency, current_attempt, created_at, changed_at, due_at)
            VALUES (?, 1, 'AWAITING_PAYMENT', 'TOKEN', 'DE', 12.60, 'EUR', NULL, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)""", """
            INSERT INTO order_line (order_id, line_no, sku, name, unit_price, quantity) VALUES (?, 0, 'cedar-pencil', 'Cedar Pencil', 12.60, 1)""", """
            INSERT INTO payment_attempt (order_id, id, attempt_no, state, amount, currency, request_hash, sends, created_at, changed_at)
            VALUES (?, ?, 1, 'SENT', 12.60, 'EUR', 'HASH', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)""");

    private static final List<String> NOTIFICATION = List.of("""
            INSERT INTO notification (id, state, event_type, attempt_key, body, tries, received_at, changed_at)
            VALUES (?, 'RECEIVED', 'deposit.COMPLETED', ?, '{}', 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)""");

    private static final List<String> PAYMENT = List.of(
            "UPDATE payment_attempt SET state = 'SUCCEEDED', changed_at = CURRENT_TIMESTAMP WHERE order_id = ? AND id = ?",
            "UPDATE orders SET state = 'PAID', version = 2, due_at = NULL, paid_at = CURRENT_TIMESTAMP WHERE id = ?");

    private static final List<String> APPLIED =
            List.of("UPDATE notification SET state = 'APPLIED', tries = 1 WHERE id = ?");

    /** An order that has been there for long: the newest before a random id. */
    private static final List<String> OLD_ORDER = List.of("""
            UPDATE orders SET reason = 'changed' WHERE id = (SELECT MAX(id) FROM orders WHERE id < ?)""");

    /** So that the migration, and not the writers, uses most of the machine. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final long TWO_YEARS_AGO =
            System.currentTimeMillis() - Duration.ofDays(730).toMillis();

    private final TransactionRetry retry = new TransactionRetry();
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
    public List<Long> call() throws InterruptedException {
        while (!isFinished.get()) {
            String order = id(System.currentTimeMillis());
            time(CHECKOUT, order);
            time(NOTIFICATION, order);
            time(PAYMENT, order);
            time(APPLIED, order);
            time(OLD_ORDER, id(ThreadLocalRandom.current().nextLong(TWO_YEARS_AGO, System.currentTimeMillis())));
            Thread.sleep(PAUSE.toMillis());
        }
        return millis;
    }

    private void time(List<String> statements, String id) {
        long start = System.nanoTime();
        retry.run(() -> transaction(statements, id), TemporaryFailure::isConcurrentTransaction);
        millis.add((System.nanoTime() - start) / 1_000_000);
    }

    private boolean transaction(List<String> statements, String id) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                execute(connection, sql, id);
            }
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every parameter is the id: an order, its attempt and its notification have the same one. */
    private static void execute(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            long parameters = sql.chars().filter(character -> character == '?').count();
            for (int parameter = 1; parameter <= parameters; parameter++) {
                statement.setString(parameter, id);
            }
            statement.executeUpdate();
        }
    }

    /** It begins with the time, as all ids of the order system do. */
    private static String id(long time) {
        String random = UUID.randomUUID().toString().replace("-", "").substring(0, 13);
        return String.format(Locale.ROOT, "00%011X", time) + random.toUpperCase(Locale.ROOT);
    }
}
