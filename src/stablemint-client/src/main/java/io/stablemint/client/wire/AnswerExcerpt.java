package io.stablemint.client.wire;

import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The beginning of an answer, for an operator to read: one line, printable, without the sensitive values of the request. */
final class AnswerExcerpt {

    private static final int MAX_LENGTH = 300;

    /** Of a longer answer only these first bytes are searched. */
    private static final int SEARCHED_BYTES = 4096;

    /** Shorter texts, such as country codes, identify nobody, and hiding them would spoil other words. */
    private static final int MIN_SENSITIVE_LENGTH = 4;

    private static final List<String> PERSONAL_FIELDS =
            List.of("userId", "userEmail", "userUniqueId", "blockchainDestinationAddress", "userKyc", "customFields");

    private AnswerExcerpt() {}

    static String of(byte[] answer, List<String> sensitiveValues) {
        int length = Math.min(answer.length, SEARCHED_BYTES);
        String text = new String(answer, 0, length, StandardCharsets.UTF_8);
        for (String value : sensitiveValues) {
            text = text.replace(value, "(hidden)");
        }
        String line = text.replaceAll("[^\\p{Graph}\\p{IsAlphabetic}]+", " ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }

    /** All texts of the request that are about its customer, as an answer might quote them. */
    static List<String> sensitiveValues(Map<String, Object> body) {
        List<String> values = new ArrayList<>();
        PERSONAL_FIELDS.forEach(field -> collect(body.get(field), values));
        return values;
    }

    private static void collect(@Nullable Object value, List<String> values) {
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(each -> collect(each, values));
        } else if (value instanceof JsonString text) {
            collect(text.getString(), values);
        } else if (value instanceof String text && text.length() >= MIN_SENSITIVE_LENGTH) {
            values.add(text);
        }
    }
}
