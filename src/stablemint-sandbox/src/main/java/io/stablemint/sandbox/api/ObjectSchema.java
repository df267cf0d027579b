package io.stablemint.sandbox.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schema of a JSON object: its fields, which of them are required, and the rules for their values. */
final class ObjectSchema {

    private final Map<String, Field> byName = new LinkedHashMap<>();

    private ObjectSchema() {}

    static ObjectSchema empty() {
        return new ObjectSchema();
    }

    ObjectSchema required(String name, FieldValidator check) {
        return with(name, new Field(true, check));
    }

    ObjectSchema optional(String name, FieldValidator check) {
        return with(name, new Field(false, check));
    }

    /** The fields of both schemas. */
    ObjectSchema and(ObjectSchema others) {
        ObjectSchema all = new ObjectSchema();
        all.byName.putAll(byName);
        all.byName.putAll(others.byName);
        return all;
    }

    /** Every problem of the object, in the order of the schema's fields; field names begin with the prefix. */
    List<FieldProblem> problems(String prefix, JsonObject object) {
        List<FieldProblem> problems = new ArrayList<>();
        byName.forEach((name, field) -> problems.addAll(field.problems(prefix + name, object.get(name))));
        object.keySet().stream()
                .filter(name -> !byName.containsKey(name))
                .map(name -> new FieldProblem(prefix + name, "is not a field of this request"))
                .forEach(problems::add);
        return problems;
    }

    private ObjectSchema with(String name, Field field) {
        ObjectSchema more = new ObjectSchema();
        more.byName.putAll(byName);
        more.byName.put(name, field);
        return more;
    }

    private record Field(boolean required, FieldValidator check) {

        List<FieldProblem> problems(String name, @Nullable JsonValue value) {
            if (value != null) {
                return check.problems(name, value);
            }
            return required ? List.of(new FieldProblem(name, "is required")) : List.of();
        }
    }
}
