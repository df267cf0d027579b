package io.stablemint.systemtests.cluster;

import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.testsupport.postgresql.Database;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares our database with the sandbox's sessions, row by row. */
public final class ConsistencyCheck {

    private static final String STUCK = """
            SELECT 'attempt ' || id || ' is ' || state FROM payment_attempt WHERE state IN ('PREPARED', 'SENT')
            UNION ALL SELECT 'notification ' || id || ' is ' || state FROM notification WHERE state IN ('RECEIVED', 'DEAD')
            """;

    private final Database database;
    private final Sandbox sandbox;

    ConsistencyCheck(Database database, Sandbox sandbox) {
        this.database = database;
        this.sandbox = sandbox;
    }

    /** Waits until all work is done: no attempt is unknown, no notification waits to be applied or delivered. */
    public void awaitIdle() {
        Await.until(
                "an idle system",
                () -> database.rows(STUCK) + sandbox.pendingDeliveries().toString(),
                "[][]"::equals);
    }

    /** Waits until no notification waits to be applied. */
    public void awaitAppliedOrDead() {
        Await.until(
                "no open notification",
                () -> database.rows("SELECT id FROM notification WHERE state = 'RECEIVED'"),
                List::isEmpty);
    }

    /** How many notifications wait to be applied. */
    public int notificationsToApply() {
        return database.rows("SELECT id FROM notification WHERE state = 'RECEIVED'")
                .size();
    }

    /** A sentence for each inconsistency; empty if there is none. */
    public List<String> violations() {
        List<String> violations = paymentViolations();
        violations.addAll(new HistoryCheck(database).violations());
        return violations;
    }

    /** The same without the history, which versions before 1.0 did not write. */
    public List<String> paymentViolations() {
        List<String> violations = new ArrayList<>();
        database.rows(STUCK).forEach(row -> violations.add("Stuck: " + row));
        Map<String, List<JsonObject>> sessions = sandbox.sessions().stream()
                .collect(Collectors.groupingBy(
                        session -> session.getString("idempotencyKey", "none"), TreeMap::new, Collectors.toList()));
        checkSessions(sessions, violations);
        checkOrders(sessions, violations);
        return violations;
    }

    /** Every row of every table, as text. */
    public List<String> allRows() {
        return database.allRows();
    }

    /** How many orders there are. */
    public int orders() {
        return database.rows("SELECT id FROM orders").size();
    }

    /** How many payment attempts wait for Stable Mint's answer. */
    public int attemptsWithoutAnswer() {
        return database.rows("SELECT id FROM payment_attempt WHERE state = 'SENT'")
                .size();
    }

    /** How many orders there are in this state. */
    public long ordersIn(String state) {
        return database.rows("SELECT id FROM orders WHERE state = '" + state + "'")
                .size();
    }

    private void checkSessions(Map<String, List<JsonObject>> sessions, List<String> violations) {
        List<String> known = database.rows("SELECT id FROM payment_attempt");
        sessions.forEach((key, ofKey) -> {
            if (ofKey.size() != 1) {
                violations.add("Doubled: " + ofKey.size() + " sessions for attempt " + key);
            }
            if (!known.contains(key)) {
                violations.add("Lost: a session with the key " + key + ", which is no attempt of ours");
            }
        });
        database.rows("SELECT id FROM payment_attempt WHERE state IN ('OPEN', 'SUCCEEDED')").stream()
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
        List<String> paid = database.rows("SELECT id FROM orders WHERE state = 'PAID'");
        List<String> fulfilled = database.rows("SELECT order_id FROM fulfilment");
        paidSessions.forEach((order, count) -> {
            if (count > 1) {
                violations.add("Doubled: order " + order + " was paid " + count + " times");
            }
            if (count == 1 && !paid.contains(order)) {
                violations.add("Lost: order " + order + " was paid and is not PAID");
            }
        });
        paid.stream()
                .filter(order -> !paidSessions.containsKey(order))
                .forEach(order -> violations.add("Invented: order " + order + " is PAID and has no paid session"));
        List<String> twice = new ArrayList<>(fulfilled);
        paid.forEach(twice::remove);
        twice.forEach(
                order -> violations.add("Doubled: order " + order + " is fulfilled without or beyond its payment"));
        paid.stream()
                .filter(order -> !fulfilled.contains(order))
                .forEach(order -> violations.add("Lost: order " + order + " is PAID and not fulfilled"));
    }
}
