package io.stablemint.client.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The beginning of an answer, fit to be read by an operator: one line, printable, without what the request confided. */
final class Excerpt {

    private static final int LONGEST = 300;

    /** Of a longer answer only this much is looked at. */
    private static final int SCOPE = 4096;

    /** Shorter texts, such as country codes, identify nobody, and masking them would spoil every word. */
    private static final int SHORTEST_CONFIDENCE = 4;

    private Excerpt() {}

    static String of(byte[] answer, List<String> confidences) {
        int length = Math.min(answer.length, SCOPE);
        String text = new String(answer, 0, length, StandardCharsets.UTF_8);
        for (String confidence : confidences) {
            text = text.replace(confidence, "(hidden)");
        }
        String line = text.replaceAll("[^\\p{Graph}\\p{IsAlphabetic}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** All texts of the request that are about its customer, as an answer might quote them. */
    static List<String> confidences(Map<String, Object> body) {
        List<String> texts = new ArrayList<>();
        for (String field : List.of("userId", "userEmail", "userUniqueId", "blockchainDestinationAddress")) {
            collect(body.get(field), texts);
        }
        collect(body.get("userKyc"), texts);
        collect(body.get("customFields"), texts);
        return texts;
    }

    private static void collect(@org.jspecify.annotations.Nullable Object value, List<String> texts) {
        if (value instanceof Map<?, ?> inside) {
            inside.values().forEach(each -> collect(each, texts));
        } else if (value instanceof jakarta.json.JsonString text) {
            collect(text.getString(), texts);
        } else if (value instanceof String text && text.length() >= SHORTEST_CONFIDENCE) {
            texts.add(text);
        }
    }
}
