package io.stablemint.client.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which values may be read in messages and logs: nothing about a person, nothing of unbounded length. */
final class Masking {

    private static final int LONGEST = 120;

    private static final Set<String> PERSONAL =
            Set.of("userId", "userEmail", "userKyc", "userUniqueId", "customFields", "blockchainDestinationAddress");

    private Masking() {}

    /** The value as a message may show it. */
    static String shown(String field, @Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        String text = value.toString();
        if (isPersonal(field)) {
            return "(hidden, " + text.length() + " characters)";
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
    }

    private static boolean isPersonal(String field) {
        int dot = field.indexOf('.');
        return PERSONAL.contains(dot < 0 ? field : field.substring(0, dot));
    }
}
