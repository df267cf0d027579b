package io.stablemint.sandbox.api;

import jakarta.json.JsonValue;
import java.util.List;

/** Validates the value of one field. */
@FunctionalInterface
interface FieldValidator {

    /** The problems of the value, each with the field's full name; empty if the value is valid. */
    List<FieldProblem> problems(String field, JsonValue value);
}
