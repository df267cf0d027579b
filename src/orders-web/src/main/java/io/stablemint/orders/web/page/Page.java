package io.stablemint.orders.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page before it is rendered: the name of a template and the template's variables.
 *
 * <p>Optional values are added with {@link #withOptional}. A template sees an empty optional as a variable that does not exist.
 */
public record Page(String template, Map<String, Object> variables) {

    public Page {
        if (!template.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("'" + template + "' is not a valid template name.");
        }
        variables = Map.copyOf(variables);
    }

    public static Page named(String template) {
        return new Page(template, Map.of());
    }

    public Page with(String name, Object value) {
        Map<String, Object> extended = new HashMap<>(variables);
        extended.put(name, value);
        return new Page(template, extended);
    }

    public Page withOptional(String name, Optional<?> value) {
        return value.map(present -> with(name, present)).orElse(this);
    }
}
