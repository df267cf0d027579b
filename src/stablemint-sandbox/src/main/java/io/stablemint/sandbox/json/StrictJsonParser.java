package io.stablemint.sandbox.json;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Parses one JSON object from raw bytes. Rejects bytes that are not UTF-8, anything but one object, a name that occurs
 * twice in an object, and nesting deeper than {@value #MAX_DEPTH} levels.
 */
public final class StrictJsonParser {

    /** The contract's bodies have two levels; {@code customFields} may have more. */
    static final int MAX_DEPTH = 16;

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonParser parser;

    private StrictJsonParser(JsonParser parser) {
        this.parser = parser;
    }

    /** Parses the object; throws an {@link InvalidJsonException} with the problem if it is not valid. */
    public static JsonObject parse(byte[] utf8) {
        try (JsonParser parser = JSON.createParser(new StringReader(text(utf8)))) {
            return new StrictJsonParser(parser).wholeObject();
        } catch (JsonException e) {
            throw new InvalidJsonException("not JSON: " + firstLine(e));
        }
    }

    private JsonObject wholeObject() {
        if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
            throw new InvalidJsonException("not a JSON object");
        }
        JsonObject object = members(1);
        if (parser.hasNext()) {
            parser.next();
        }
        return object;
    }

    private JsonObject members(int depth) {
        tooDeepIf(depth > MAX_DEPTH);
        JsonObjectBuilder members = JSON.createObjectBuilder();
        Set<String> seen = new HashSet<>();
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            if (!seen.add(name)) {
                throw new InvalidJsonException("the name \"" + name + "\" occurs twice");
            }
            members.add(name, value(parser.next(), depth));
        }
        return members.build();
    }

    private JsonValue elements(int depth) {
        tooDeepIf(depth > MAX_DEPTH);
        var elements = JSON.createArrayBuilder();
        for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event, depth));
        }
        return elements.build();
    }

    private JsonValue value(JsonParser.Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> members(depth + 1);
            case START_ARRAY -> elements(depth + 1);
            default -> parser.getValue();
        };
    }

    private static void tooDeepIf(boolean tooDeep) {
        if (tooDeep) {
            throw new InvalidJsonException("nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidJsonException("not UTF-8");
        }
    }

    private static String firstLine(JsonException e) {
        String message = e.getMessage();
        return message == null ? "unknown reason" : message.lines().findFirst().orElse("unknown reason");
    }
}
