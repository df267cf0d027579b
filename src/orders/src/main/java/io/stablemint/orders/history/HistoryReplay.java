package io.stablemint.orders.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Replays a subject's history from its first row, and collects every contradiction between its rows. */
public final class HistoryReplay {

    private final SortedMap<String, String> fields = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    private long nextVersion;

    /** Applies all rows of one subject, oldest first. */
    public static HistoryReplay of(List<HistoryRecord> history) {
        HistoryReplay replay = new HistoryReplay();
        history.forEach(replay::apply);
        return replay;
    }

    private void apply(HistoryRecord row) {
        if (row.version() != nextVersion) {
            violations.add(row.subject() + ": expected version " + nextVersion + ", found " + row.version());
        }
        row.fields().before().forEach((name, value) -> expect(row, name, value));
        row.fields().after().forEach((name, value) -> expectNoOtherValue(row, name));
        fields.keySet().removeAll(row.fields().before().keySet());
        fields.putAll(row.fields().after());
        nextVersion = row.version() + 1;
    }

    private void expect(HistoryRecord row, String name, String value) {
        if (!value.equals(fields.get(name))) {
            violations.add(row.subject() + " version " + row.version() + ": " + name + " was " + fields.get(name)
                    + ", the history says " + value);
        }
    }

    private void expectNoOtherValue(HistoryRecord row, String name) {
        if (fields.containsKey(name) && !row.fields().before().containsKey(name)) {
            violations.add(row.subject() + " version " + row.version() + ": " + name
                    + " had a value that is not in the history");
        }
    }

    /** Compares the result with the current fields of the subject. Returns one sentence for every contradiction. */
    public List<String> violations(String subject, long version, Map<String, String> current) {
        List<String> all = new ArrayList<>(violations);
        if (nextVersion != version + 1) {
            all.add(subject + ": the history ends before version " + version);
        }
        if (!fields.equals(new TreeMap<>(current))) {
            all.add(subject + ": the history gives " + fields + ", the rows are " + new TreeMap<>(current));
        }
        return all;
    }
}
