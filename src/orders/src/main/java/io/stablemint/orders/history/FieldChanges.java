package io.stablemint.orders.history;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a change modified, by name. A field without a value is missing from the map.
 *
 * @param before their values before the change
 * @param after their values after the change
 */
public record FieldChanges(SortedMap<String, String> before, SortedMap<String, String> after) {

    /** No field was modified. */
    public static final FieldChanges NONE = new FieldChanges(new TreeMap<>(), new TreeMap<>());

    public FieldChanges {
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
    }

    /** The difference of two sets of fields; fields with the same value in both are left out. */
    public static FieldChanges between(Map<String, String> before, Map<String, String> after) {
        return new FieldChanges(without(before, after), without(after, before));
    }

    /** The fields of something that was created. */
    public static FieldChanges created(Map<String, String> fields) {
        return between(Map.of(), fields);
    }

    /** These fields and those of another change in the same transaction. */
    public FieldChanges and(FieldChanges other) {
        return new FieldChanges(union(before, other.before), union(after, other.after));
    }

    static FieldChanges parse(@Nullable String before, @Nullable String after) {
        return new FieldChanges(fields(before), fields(after));
    }

    static @Nullable String text(Map<String, String> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json.build().toString();
    }

    private static SortedMap<String, String> fields(@Nullable String text) {
        SortedMap<String, String> fields = new TreeMap<>();
        if (text != null) {
            Json.createReader(new StringReader(text))
                    .readObject()
                    .forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        }
        return fields;
    }

    private static SortedMap<String, String> without(Map<String, String> fields, Map<String, String> same) {
        SortedMap<String, String> rest = new TreeMap<>(fields);
        rest.entrySet().removeIf(field -> Objects.equals(same.get(field.getKey()), field.getValue()));
        return rest;
    }

    private static SortedMap<String, String> union(Map<String, String> first, Map<String, String> second) {
        SortedMap<String, String> all = new TreeMap<>(first);
        all.putAll(second);
        return all;
    }
}
