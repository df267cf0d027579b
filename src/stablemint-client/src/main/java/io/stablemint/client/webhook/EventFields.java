package io.stablemint.client.webhook;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields of one event, read leniently: a field that is missing, null or of an unexpected type is absent.
 *
 * @param typeName the type as the API names it
 * @param eventId empty for version 1
 * @param fields the object with the event's fields
 */
record EventFields(String typeName, String eventId, JsonObject fields) {

    EventFields {
        Objects.requireNonNull(typeName, "typeName");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(fields, "fields");
    }

    Optional<String> id() {
        return eventId.isEmpty() ? Optional.empty() : Optional.of(eventId);
    }

    Optional<String> text(String name) {
        return value(name, JsonString.class).map(JsonString::getString);
    }

    Optional<BigDecimal> number(String name) {
        return value(name, JsonNumber.class).map(JsonNumber::bigDecimalValue);
    }

    Optional<JsonObject> object(String name) {
        return value(name, JsonObject.class);
    }

    Optional<Instant> instant(String name) {
        try {
            return text(name).map(Instant::parse);
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }

    private <T extends JsonValue> Optional<T> value(String name, Class<T> type) {
        return Optional.ofNullable(fields.get(name)).filter(type::isInstance).map(type::cast);
    }

    /** Without the values, some of which are personal data. */
    @Override
    public String toString() {
        return typeName + fields.keySet();
    }
}
