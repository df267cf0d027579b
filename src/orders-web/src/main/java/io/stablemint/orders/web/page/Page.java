package io.stablemint.orders.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a resource answers when a browser asked: the template's name, and the facts that the template speaks of.
 *
 * <p>Optional facts go in as {@link #withAny}: inside a template an absent fact is simply not there.
 */
public record Page(String template, Map<String, Object> facts) {

    public Page {
        if (!template.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("not the name of a template: " + template);
        }
        facts = Map.copyOf(facts);
    }

    public static Page named(String template) {
        return new Page(template, Map.of());
    }

    public Page with(String name, Object fact) {
        Map<String, Object> more = new HashMap<>(facts);
        more.put(name, fact);
        return new Page(template, more);
    }

    public Page withAny(String name, Optional<?> fact) {
        return fact.map(present -> with(name, present)).orElse(this);
    }
}
