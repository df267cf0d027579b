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

/** The members of a script, each taken once; what nobody takes is a spelling mistake, and told as such. */
final class ScriptMembers {

    private final JsonObject object;
    private final Set<String> untaken;
    private final List<String> problems = new ArrayList<>();

    ScriptMembers(JsonObject object) {
        this.object = object;
        this.untaken = new TreeSet<>(object.keySet());
    }

    Optional<String> text(String name) {
        return take(name, JsonString.class, "a text").map(JsonString::getString);
    }

    Optional<JsonObject> object(String name) {
        return take(name, JsonObject.class, "an object");
    }

    List<String> texts(String name) {
        return take(name, JsonArray.class, "an array of texts")
                .map(array -> array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).getString())
                        .toList())
                .orElse(List.of());
    }

    boolean flag(String name) {
        Optional<JsonValue> value = take(name, JsonValue.class, "true or false");
        value.filter(v -> v != JsonValue.TRUE && v != JsonValue.FALSE)
                .ifPresent(v -> problems.add(name + " must be true or false"));
        return value.filter(v -> v == JsonValue.TRUE).isPresent();
    }

    Optional<BigDecimal> number(String name, long least, long most) {
        Optional<BigDecimal> number = take(name, JsonNumber.class, "a number").map(JsonNumber::bigDecimalValue);
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

    /** Every problem so far, and every member that was not taken. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        untaken.forEach(name -> all.add("the member \"" + name + "\" is unknown"));
        return all;
    }

    private <T extends JsonValue> Optional<T> take(String name, Class<T> type, String needed) {
        untaken.remove(name);
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
