package io.stablemint.systemtests.world;

import io.stablemint.systemtests.environment.Eventually;
import io.stablemint.systemtests.environment.Sandbox;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Compares what our database says with what the sandbox says, row by row. */
public final class Books {

    private static final String STUCK = """
            SELECT 'attempt ' || id || ' is ' || state FROM payment_attempt WHERE state IN ('PREPARED', 'SENT')
            UNION ALL SELECT 'notification ' || id || ' is ' || state FROM notification WHERE state IN ('RECEIVED', 'DEAD')
            """;

    private final DataSource database;
    private final Sandbox sandbox;

    Books(DataSource database, Sandbox sandbox) {
        this.database = database;
        this.sandbox = sandbox;
    }

    /** Waits until nothing is on its way any more: no attempt unknown, no notification waiting here or there. */
    public void awaitRest() {
        Eventually.see(
                "rest", () -> rows(STUCK) + sandbox.deliveriesOnTheirWay().toString(), "[][]"::equals);
    }

    /** Everything that is not as it must be, in sentences; empty if the books balance. */
    public List<String> violations() {
        List<String> violations = new ArrayList<>();
        rows(STUCK).forEach(row -> violations.add("Stuck: " + row));
        Map<String, List<JsonObject>> sessions = sandbox.sessions().stream()
                .collect(Collectors.groupingBy(
                        session -> session.getString("idempotencyKey", "none"), TreeMap::new, Collectors.toList()));
        checkSessions(sessions, violations);
        checkOrders(sessions, violations);
        return violations;
    }

    /** Every row of every table, as text. */
    public List<String> everything() {
        return rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'").stream()
                .flatMap(table -> rows("SELECT t::text FROM " + table + " t").stream())
                .toList();
    }

    /** How many orders there are in this state. */
    public long ordersIn(String state) {
        return rows("SELECT id FROM orders WHERE state = '" + state + "'").size();
    }

    private void checkSessions(Map<String, List<JsonObject>> sessions, List<String> violations) {
        List<String> known = rows("SELECT id FROM payment_attempt");
        sessions.forEach((key, ofKey) -> {
            if (ofKey.size() != 1) {
                violations.add("Doubled: " + ofKey.size() + " sessions for attempt " + key);
            }
            if (!known.contains(key)) {
                violations.add("Lost: a session with the key " + key + ", which is no attempt of ours");
            }
        });
        rows("SELECT id FROM payment_attempt WHERE state IN ('OPEN', 'SUCCEEDED')").stream()
                .filter(attempt -> !sessions.containsKey(attempt))
                .forEach(attempt -> violations.add("Invented: attempt " + attempt + " has no session"));
    }

    private void checkOrders(Map<String, List<JsonObject>> sessions, List<String> violations) {
        Map<String, Long> paidSessions = sessions.values().stream()
                .flatMap(List::stream)
                .filter(session -> session.getString("state").equals("PAID"))
                .collect(Collectors.groupingBy(
                        session -> session.getJsonObject("request").getString("websiteReference"),
                        TreeMap::new,
                        Collectors.counting()));
        List<String> paid = rows("SELECT id FROM orders WHERE state = 'PAID'");
        List<String> fulfilled = rows("SELECT order_id FROM fulfilment");
        paidSessions.forEach((order, count) -> {
            if (count == 1 && !paid.contains(order)) {
                violations.add("Lost: order " + order + " was paid and is not PAID");
            }
        });
        paid.stream()
                .filter(order -> !paidSessions.containsKey(order))
                .forEach(order -> violations.add("Invented: order " + order + " is PAID and nobody paid"));
        List<String> twice = new ArrayList<>(fulfilled);
        paid.forEach(twice::remove);
        twice.forEach(
                order -> violations.add("Doubled: order " + order + " is fulfilled without or beyond its payment"));
        paid.stream()
                .filter(order -> !fulfilled.contains(order))
                .forEach(order -> violations.add("Lost: order " + order + " is PAID and not fulfilled"));
    }

    /** The first column. */
    private List<String> rows(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
