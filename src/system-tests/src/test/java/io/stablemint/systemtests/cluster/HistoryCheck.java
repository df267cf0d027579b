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

    private static final String HISTORY = """
            SELECT json_build_object('subject', subject, 'version', version, 'before', COALESCE(fields_before, '{}'),
                'after', COALESCE(fields_after, '{}'))::text
            FROM history ORDER BY subject, version""";

    private static final String ROWS = """
            SELECT json_build_object('subject', id, 'version', version, 'name', 'order.state', 'value', state)::text FROM orders
            UNION ALL SELECT json_build_object('subject', o.id, 'version', o.version, 'name', 'attempt.' || a.id || '.state',
                'value', a.state)::text FROM payment_attempt a JOIN orders o ON o.id = a.order_id
            UNION ALL SELECT json_build_object('subject', id, 'version', version, 'name', 'notification.state', 'value', state)::text
                FROM notification""";

    private final Database database;
    private final Map<String, Map<String, String>> fields = new TreeMap<>();
    private final Map<String, Integer> versions = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();

    HistoryCheck(Database database) {
        this.database = database;
    }

    /** A sentence for each contradiction; empty if there is none. */
    List<String> violations() {
        database.rows(HISTORY).forEach(row -> replay(parse(row)));
        database.rows(ROWS).forEach(row -> compare(parse(row)));
        return violations;
    }

    private void replay(JsonObject row) {
        String subject = row.getString("subject");
        int version = row.getInt("version");
        expect(version == versions.getOrDefault(subject, -1) + 1, subject + " has no version before " + version);
        versions.put(subject, version);
        Map<String, String> current = fields.computeIfAbsent(subject, key -> new TreeMap<>());
        JsonObject before = parse(row.getString("before"));
        before.keySet()
                .forEach(name -> expect(
                        before.getString(name).equals(current.remove(name)),
                        subject + " version " + version + " did not begin with its " + name));
        JsonObject after = parse(row.getString("after"));
        after.keySet().forEach(name -> current.put(name, after.getString(name)));
    }

    private void compare(JsonObject row) {
        String subject = row.getString("subject");
        String replayed = fields.getOrDefault(subject, Map.of()).getOrDefault(row.getString("name"), "missing");
        expect(
                replayed.equals(row.getString("value")),
                subject + ": " + row.getString("name") + " is " + row.getString("value") + ", its history gives "
                        + replayed);
        expect(
                versions.getOrDefault(subject, -1) == row.getInt("version"),
                subject + " has version " + row.getInt("version") + ", which its history does not end with");
    }

    private void expect(boolean isTrue, String otherwise) {
        if (!isTrue) {
            violations.add("History: " + otherwise);
        }
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
