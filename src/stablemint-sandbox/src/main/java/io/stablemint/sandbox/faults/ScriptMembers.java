package io.stablemint.sandbox.faults;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the members of a script and collects their problems. A member that is never read is reported as unknown. */
final class ScriptMembers {

    private final JsonObject object;
    private final Set<String> unread;
    private final List<String> problems = new ArrayList<>();

    ScriptMembers(JsonObject object) {
        this.object = object;
        this.unread = new TreeSet<>(object.keySet());
    }

    Optional<String> text(String name) {
        return read(name, JsonString.class, "a text").map(JsonString::getString);
    }

    Optional<JsonObject> object(String name) {
        return read(name, JsonObject.class, "an object");
    }

    List<String> texts(String name) {
        return read(name, JsonArray.class, "an array of texts")
                .map(array -> array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).getString())
                        .toList())
                .orElse(List.of());
    }

    boolean flag(String name) {
        Optional<JsonValue> value = read(name, JsonValue.class, "true or false");
        value.filter(v -> v != JsonValue.TRUE && v != JsonValue.FALSE)
                .ifPresent(v -> problems.add(name + " must be true or false"));
        return value.filter(v -> v == JsonValue.TRUE).isPresent();
    }

    Optional<BigDecimal> number(String name, long least, long most) {
        Optional<BigDecimal> number = read(name, JsonNumber.class, "a number").map(JsonNumber::bigDecimalValue);
        Optional<BigDecimal> inRange = number.filter(
                n -> n.compareTo(BigDecimal.valueOf(least)) >= 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (number.isPresent() && inRange.isEmpty()) {
            problems.add(name + " must be from " + least + " to " + most);
        }
        return inRange;
    }

    void problem(String what) {
        problems.add(what);
    }

    /** Every problem so far, and every member that was not read. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        unread.forEach(name -> all.add("the member \"" + name + "\" is unknown"));
        return all;
    }

    private <T extends JsonValue> Optional<T> read(String name, Class<T> type, String needed) {
        unread.remove(name);
        JsonValue value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            problems.add(name + " must be " + needed);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }
}
