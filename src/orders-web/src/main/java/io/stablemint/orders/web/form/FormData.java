package io.stablemint.orders.web.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of a submitted form. If a field was sent twice, its first value is used. */
public record FormData(Map<String, String> fields) {

    private static final int MAX_FIELDS = 50;

    public FormData {
        fields = Map.copyOf(fields);
    }

    /**
     * Parses {@code application/x-www-form-urlencoded} text such as {@code a=1&b=2}.
     *
     * @throws IllegalArgumentException if a percent sign is not followed by two hex digits
     */
    static FormData parse(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : body.split("&", MAX_FIELDS)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return new FormData(fields);
    }

    /** The field's value; empty if the field was not sent. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
