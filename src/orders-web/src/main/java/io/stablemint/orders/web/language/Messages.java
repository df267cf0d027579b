package io.stablemint.orders.web.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of the pages for one locale, from the message bundles {@code messages/<name>_<language>.properties}. The patterns are those of
 * {@link MessageFormat}.
 */
public final class Messages {

    static final List<String> BUNDLES = List.of("shop", "console", "sentences");

    private static final Map<Language, Map<String, String>> PATTERNS = readAll();

    private final Locale locale;
    private final Map<String, String> patterns;

    private Messages(Locale locale) {
        this.locale = locale;
        this.patterns = Objects.requireNonNull(PATTERNS.get(Language.of(locale)));
    }

    /** The texts for a locale that {@link ReaderLocale} has selected. */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /**
     * The text of a message.
     *
     * @throws IllegalStateException if the bundles do not have the key
     */
    public String text(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof Message message ? text(message) : argument)
                .toArray();
        return new MessageFormat(pattern(key), locale).format(texts);
    }

    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /**
     * The pattern as it is in the bundle. Patterns of dates are used in this way.
     *
     * @throws IllegalStateException if the bundles do not have the key
     */
    public String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("A page refers to the message '" + key + "', which does not exist.");
        }
        return pattern;
    }

    /** All patterns of a language by their keys. */
    static Map<String, String> patterns(Language language) {
        return Objects.requireNonNull(PATTERNS.get(language));
    }

    private static Map<Language, Map<String, String>> readAll() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> patterns = new TreeMap<>();
            BUNDLES.forEach(name -> read(name, language)
                    .forEach((key, pattern) -> patterns.put(String.valueOf(key), String.valueOf(pattern))));
            all.put(language, patterns);
        }
        return all;
    }

    // Not a ResourceBundle: that would use the language of the server's default locale where a key is missing.
    static Properties read(String name, Language language) {
        String file = "messages/" + name + "_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(file)) {
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
