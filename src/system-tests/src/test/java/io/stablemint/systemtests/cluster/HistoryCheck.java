package io.stablemint.systemtests.cluster;

import io.stablemint.testsupport.postgresql.Database;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replays the history of all orders and notifications from the database, and compares the result with the rows. */
final class HistoryCheck {

    /** In no column: JSON writes a tab as an escape. */
    private static final String TAB = "\t";

    // Joined to one column, in SQL that both H2 and PostgreSQL have.
    private static final String HISTORY =
            joined("subject", "version", "COALESCE(fields_before, '{}')", "COALESCE(fields_after, '{}')")
                    + " FROM history ORDER BY subject, version";

    private static final String ROWS = joined("id", "version", "'order.state'", "state")
            + " FROM orders UNION ALL "
            + joined("o.id", "o.version", "'attempt.' || a.id || '.state'", "a.state")
            + " FROM payment_attempt a JOIN orders o ON o.id = a.order_id UNION ALL "
            + joined("id", "version", "'notification.state'", "state") + " FROM notification";

    private final Database database;
    private final Map<String, Map<String, String>> fields = new TreeMap<>();
    private final Map<String, Integer> versions = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();

    HistoryCheck(Database database) {
        this.database = database;
    }

    /** A sentence for each contradiction; empty if there is none. */
    List<String> violations() {
        database.rows(HISTORY).forEach(row -> replay(row.split(TAB)));
        database.rows(ROWS).forEach(row -> compare(row.split(TAB)));
        return violations;
    }

    private void replay(String[] row) {
        String subject = row[0];
        int version = Integer.parseInt(row[1]);
        expect(version == versions.getOrDefault(subject, -1) + 1, subject + " has no version before " + version);
        versions.put(subject, version);
        Map<String, String> current = fields.computeIfAbsent(subject, key -> new TreeMap<>());
        JsonObject before = parse(row[2]);
        before.keySet()
                .forEach(name -> expect(
                        before.getString(name).equals(current.remove(name)),
                        subject + " version " + version + " did not begin with its " + name));
        JsonObject after = parse(row[3]);
        after.keySet().forEach(name -> current.put(name, after.getString(name)));
    }

    private void compare(String[] row) {
        String subject = row[0];
        String version = row[1];
        String name = row[2];
        String replayed = fields.getOrDefault(subject, Map.of()).getOrDefault(name, "missing");
        expect(replayed.equals(row[3]), subject + ": " + name + " is " + row[3] + ", its history gives " + replayed);
        expect(
                version.equals(String.valueOf(versions.getOrDefault(subject, -1))),
                subject + " has version " + version + ", which its history does not end with");
    }

    private void expect(boolean isTrue, String otherwise) {
        if (!isTrue) {
            violations.add("History: " + otherwise);
        }
    }

    private static String joined(String... columns) {
        return "SELECT " + String.join(" || '" + TAB + "' || ", columns);
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
