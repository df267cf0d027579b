package io.stablemint.client.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** Reads settings for one merchant, its own before the shared ones, and remembers every problem. */
final class SettingLookup {

    private static final String SHARED = "stablemint.";

    private final Config config;
    private final List<String> prefixes;
    private final List<String> problems = new ArrayList<>();

    /** For the default merchant, whose name is empty, or for a named one. */
    SettingLookup(Config config, String merchant) {
        this.config = config;
        this.prefixes = merchant.isEmpty() ? List.of(SHARED) : List.of(SHARED + merchant + ".", SHARED);
    }

    Config config() {
        return config;
    }

    List<String> problems() {
        return problems;
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    /** The names as a message should show them: the most specific one. */
    String named(String name) {
        return prefixes.get(0) + name;
    }

    Optional<Setting> find(String name) {
        return prefixes.stream()
                .flatMap(prefix -> value(prefix + name).stream())
                .findFirst();
    }

    /** The one that is set out of several that exclude each other; a merchant's own choice hides the shared one. */
    Optional<Setting> findOneOf(List<String> names) {
        for (String prefix : prefixes) {
            List<Setting> found = names.stream()
                    .flatMap(name -> value(prefix + name).stream())
                    .toList();
            if (found.size() > 1) {
                problem(found.get(0).name() + " and " + found.get(1).name()
                        + " are both set, but exclude each other; remove one.");
            }
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    String text(String name, String otherwise) {
        return find(name).map(Setting::value).orElse(otherwise);
    }

    Duration duration(String name, String otherwise) {
        return parsed(
                name, Duration.parse(otherwise), SettingLookup::positive, "a positive ISO 8601 duration such as PT10S");
    }

    int number(String name, int otherwise) {
        return parsed(name, otherwise, Integer::valueOf, "a whole number");
    }

    boolean flag(String name) {
        return parsed(name, false, SettingLookup::trueOrFalse, "true or false");
    }

    private <T> T parsed(String name, T otherwise, Function<String, T> parser, String expected) {
        Optional<Setting> setting = find(name);
        try {
            return setting.map(Setting::value).map(parser).orElse(otherwise);
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            setting.ifPresent(
                    found -> problem(found.name() + " = " + found.value() + " is not " + expected + "; correct it."));
            return otherwise;
        }
    }

    private Optional<Setting> value(String name) {
        return config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .map(value -> new Setting(name, unexpanded(name, value)));
    }

    /**
     * Platforms turn {@code $$} into {@code $}, which would spoil a secret in silence: take a value as it was written,
     * unless it refers to another one.
     */
    private String unexpanded(String name, String value) {
        String raw = config.getConfigValue(name).getRawValue();
        return raw == null || raw.contains("${") ? value : raw;
    }

    private static Duration positive(String text) {
        Duration duration = Duration.parse(text);
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(text);
        }
        return duration;
    }

    private static boolean trueOrFalse(String text) {
        Boolean value = Map.of("true", true, "false", false).get(text);
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }
}
