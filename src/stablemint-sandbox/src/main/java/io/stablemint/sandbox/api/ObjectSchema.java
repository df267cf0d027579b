package io.stablemint.sandbox.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of object: which there are, which must be there, and what their values must be. */
final class ObjectSchema {

    private final Map<String, Field> byName = new LinkedHashMap<>();

    private ObjectSchema() {}

    static ObjectSchema none() {
        return new ObjectSchema();
    }

    ObjectSchema required(String name, FieldValidator check) {
        return with(name, new Field(true, check));
    }

    ObjectSchema optional(String name, FieldValidator check) {
        return with(name, new Field(false, check));
    }

    /** All of these and all of those. */
    ObjectSchema and(ObjectSchema others) {
        ObjectSchema all = new ObjectSchema();
        all.byName.putAll(byName);
        all.byName.putAll(others.byName);
        return all;
    }

    /** Every problem of the object, in the order of the fields; names begin with the prefix. */
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
