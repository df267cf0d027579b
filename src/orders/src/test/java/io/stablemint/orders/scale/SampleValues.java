package io.stablemint.orders.scale;

import io.stablemint.orders.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of columns as the order system sends them, as SQL literals. */
final class SampleValues {

    /** The states that jobs, pages and retention ask for. */
    private static final Map<String, List<String>> STATES = Map.of(
            "orders due_at", List.of("NEW", "AWAITING_PAYMENT"),
            "orders retained_since", List.of("PAID"),
            "orders", List.of("IN_REVIEW", "REFUND_DUE"),
            "payment_attempt", List.of("OPEN", "SENT", "PREPARED"),
            "notification", List.of("RECEIVED", "DEAD"));

    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("login", "'customer-7'"),
            Map.entry("email", "'customer-7@example.com'"),
            Map.entry("sku", "'cedar-pencil'"),
            Map.entry("overdue_reason", "'RETURNED'"),
            Map.entry("name", "'new-payments'"),
            Map.entry("finding", "'DOUBLE'"),
            Map.entry("paid", "TRUE"),
            Map.entry("resolved", "FALSE"),
            Map.entry("short_number", "'3F2A9C01'"),
            Map.entry("version", "3"),
            Map.entry("tries", "1"),
            Map.entry("part_no", "1"),
            Map.entry("row_no", "1"),
            Map.entry("statement_id", "'0'"));

    private final Instant now;
    private final Map<String, List<String>> ids;

    SampleValues(TestDatabase database, Instant now) {
        this.now = now;
        List<String> orders = database.rows("SELECT id FROM orders ORDER BY created_at DESC LIMIT 200");
        List<String> attempts = database.rows("SELECT id FROM payment_attempt ORDER BY created_at DESC LIMIT 200");
        ids = Map.of(
                "orders.id", orders,
                "order_id", orders,
                "subject", orders,
                "payment_attempt.id", attempts,
                "attempt_id", attempts,
                "attempt_key", attempts,
                "reference", attempts.stream().map(attempt -> "REF" + attempt).toList(),
                "customer_id", database.rows("SELECT id FROM customer LIMIT 1"),
                "notification.id", database.rows("SELECT id FROM notification ORDER BY received_at DESC LIMIT 50"));
    }

    /** One value, or for a list several ones, separated by commas. */
    String literals(String statement, String table, String column, String operator) {
        boolean list = operator.equals("IN");
        if (column.equals("state")) {
            return quoted(states(statement, table), list);
        }
        if (column.endsWith("_at") || column.endsWith("_since")) {
            return "'" + time(statement, column, operator) + "'";
        }
        List<String> found = ids.getOrDefault(table + "." + column, ids.getOrDefault(column, List.of()));
        return found.isEmpty() ? CONSTANTS.getOrDefault(column, "'0'") : quoted(found, list);
    }

    private static List<String> states(String statement, String table) {
        return STATES.entrySet().stream()
                .filter(states -> states.getKey().startsWith(table + " ")
                        && statement.contains(states.getKey().substring(table.length() + 1)))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(STATES.getOrDefault(table, List.of("DONE")));
    }

    private Instant time(String statement, String column, String operator) {
        if (column.equals("retained_since")) {
            return now.minus(Duration.ofDays(365));
        }
        boolean window = statement.contains(column + " <");
        return operator.startsWith(">") ? now.minus(window ? Duration.ofHours(1) : Duration.ofDays(7)) : now;
    }

    private static String quoted(List<String> values, boolean list) {
        return values.stream().limit(list ? values.size() : 1).collect(Collectors.joining("', '", "'", "'"));
    }
}
