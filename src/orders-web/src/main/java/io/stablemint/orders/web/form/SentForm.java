package io.stablemint.orders.web.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of a form; of a field that was sent twice the first counts. */
public record SentForm(Map<String, String> fields) {

    private static final int MOST_FIELDS = 50;

    public SentForm {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads {@code a=1&b=2}.
     *
     * @throws IllegalArgumentException if a percent sign is followed by something else than two hex digits
     */
    static SentForm parse(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : body.split("&", MOST_FIELDS)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return new SentForm(fields);
    }

    /** What was entered; empty if the field was not sent. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
