package io.stablemint.sandbox.diagnosis;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes JSON in one style. */
final class JsonStyleWriter {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int FIRST_AFTER_ASCII = 0x7f;

    private final String comma;
    private final String colon;
    private final String indent;
    private final Set<Option> options;

    /** An empty indent means one line. */
    JsonStyleWriter(String comma, String colon, String indent) {
        this(comma, colon, indent, Set.of());
    }

    private JsonStyleWriter(String comma, String colon, String indent, Set<Option> options) {
        this.comma = comma;
        this.colon = colon;
        this.indent = indent;
        this.options = options;
    }

    JsonStyleWriter sorted() {
        return with(Option.SORTED);
    }

    JsonStyleWriter ascii() {
        return with(Option.ASCII);
    }

    JsonStyleWriter slashes() {
        return with(Option.SLASHES);
    }

    JsonStyleWriter shortNumbers() {
        return with(Option.SHORT_NUMBERS);
    }

    String write(JsonValue value) {
        return write(value, "\n");
    }

    private String write(JsonValue value, String lineStart) {
        if (value instanceof JsonObject object) {
            return enclosed("{", members(object, lineStart + indent), "}", lineStart);
        }
        if (value instanceof JsonArray array) {
            List<String> items =
                    array.stream().map(item -> write(item, lineStart + indent)).toList();
            return enclosed("[", items, "]", lineStart);
        }
        if (value instanceof JsonString string) {
            return text(string.toString());
        }
        return value instanceof JsonNumber number ? number(number) : value.toString();
    }

    private List<String> members(JsonObject object, String lineStart) {
        Map<String, JsonValue> members = options.contains(Option.SORTED) ? new TreeMap<>(object) : object;
        return members.entrySet().stream()
                .map(member -> name(member.getKey()) + colon + write(member.getValue(), lineStart))
                .toList();
    }

    private String enclosed(String open, List<String> items, String close, String lineStart) {
        if (indent.isEmpty() || items.isEmpty()) {
            return open + String.join(comma, items) + close;
        }
        return items.stream()
                .collect(Collectors.joining(comma + lineStart + indent, open + lineStart + indent, lineStart + close));
    }

    private String name(String name) {
        return text(JSON.createValue(name).toString());
    }

    private String text(String quoted) {
        String escaped = options.contains(Option.SLASHES) ? quoted.replace("/", "\\/") : quoted;
        return options.contains(Option.ASCII) ? asciiOnly(escaped) : escaped;
    }

    private static String asciiOnly(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(c < FIRST_AFTER_ASCII ? Character.toString(c) : "\\u%04x".formatted(c)));
        return ascii.toString();
    }

    private String number(JsonNumber number) {
        if (!options.contains(Option.SHORT_NUMBERS)) {
            return number.toString();
        }
        BigDecimal value = number.bigDecimalValue();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private JsonStyleWriter with(Option option) {
        Set<Option> more = new HashSet<>(options);
        more.add(option);
        return new JsonStyleWriter(comma, colon, indent, Set.copyOf(more));
    }

    private enum Option {
        SORTED,
        ASCII,
        SLASHES,
        SHORT_NUMBERS
    }
}
