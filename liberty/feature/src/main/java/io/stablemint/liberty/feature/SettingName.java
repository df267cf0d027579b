package io.stablemint.liberty.feature;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of attributes and settings: {@code baseUrl} is {@code base-url}, {@code webhookPublicKey} is {@code webhook.public-key}. */
final class SettingName {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SECRET = Pattern.compile("^api-secret(?=$|-file$)");

    private SettingName() {}

    /** The name after {@code stablemint.} or after a merchant's prefix. */
    static String of(String attribute) {
        String words = NEXT_WORD.matcher(attribute).replaceAll("-").toLowerCase(Locale.ROOT);
        return SECRET.matcher(words).replaceFirst("api-secret-key").replaceFirst("^webhook-", "webhook.");
    }
}
