package io.stablemint.client.error;

import java.util.Objects;

/**
 * One field that is wrong.
 *
 * @param field the API's name of the field; with a dot for a field of an object
 * @param value the value as given, masked where it is personal; {@code nothing} when there was none
 * @param why the rule that the field breaks
 */
public record FieldProblem(String field, String value, String why) {

    /**
     * Checks that no component is null. The caller masks personal data.
     *
     * @param field as the API spells it
     * @param value one line, masked where it is personal
     * @param why completes the sentence that the field begins, for example {@code must be at least 0.1}
     * @throws NullPointerException if one is null
     */
    public FieldProblem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(why, "why");
    }

    /** {@code amount = 0.01: must be at least 0.1}. */
    @Override
    public String toString() {
        return field + " = " + value + ": " + why;
    }
}
