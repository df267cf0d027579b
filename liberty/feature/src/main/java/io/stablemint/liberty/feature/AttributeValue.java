package io.stablemint.liberty.feature;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The value of an attribute, in the type that its description in the metatype gives it. */
final class AttributeValue {

    private AttributeValue() {}

    /** As the client's settings are written; empty if it is a password that cannot be decoded. */
    static Optional<String> text(Object value, Function<Object, Optional<String>> decoder) {
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Double) {
            return Optional.of(value.toString());
        }
        if (value instanceof Long milliseconds) {
            return Optional.of(Duration.ofMillis(milliseconds).toString());
        }
        if (value instanceof String[] list) {
            return Optional.of(String.join(",", list));
        }
        return decoder.apply(value);
    }
}
