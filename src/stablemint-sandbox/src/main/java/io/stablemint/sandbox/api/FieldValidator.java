package io.stablemint.sandbox.api;

import jakarta.json.JsonValue;
import java.util.List;

/** Judges the value of one field. */
@FunctionalInterface
interface FieldValidator {

    /** What is wrong with it, each with the field's full name; empty if nothing is. */
    List<FieldProblem> problems(String field, JsonValue value);
}
