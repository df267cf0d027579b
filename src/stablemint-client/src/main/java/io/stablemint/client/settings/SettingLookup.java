package io.stablemint.client.settings;

import io.stablemint.client.signing.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** Reads the settings of one merchant, its own before the shared ones, and collects every problem. */
final class SettingLookup {

    private static final String SHARED = "stablemint.";
    private static final Secret NO_SECRET = Secret.of("");

    /** Byte order marks, as ISO-8859-1 shows them. No PEM text and no key store starts with one. */
    private static final List<String> UTF_16_MARKS = List.of("\u00ff\u00fe", "\u00fe\u00ff");

    private static final String UTF_8_MARK = "\ufeff";

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

    /** The full name for messages: the most specific one. */
    String named(String name) {
        return prefixes.get(0) + name;
    }

    Optional<Setting> find(String name) {
        return prefixes.stream()
                .flatMap(prefix -> value(prefix + name).stream())
                .findFirst();
    }

    /** The one of several exclusive settings that is set; a merchant's own setting hides the shared one. */
    Optional<Setting> findOneOf(List<String> names) {
        for (String prefix : prefixes) {
            List<Setting> found = names.stream()
                    .flatMap(name -> value(prefix + name).stream())
                    .toList();
            if (found.size() > 1) {
                problem(found.get(0).name() + " and " + found.get(1).name()
                        + " are both set, but only one of them is allowed; remove one.");
            }
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    String text(String name, String defaultValue) {
        return find(name).map(Setting::value).orElse(defaultValue);
    }

    Duration duration(String name, String defaultValue) {
        return parsed(
                name,
                Duration.parse(defaultValue),
                SettingLookup::positive,
                "a positive ISO 8601 duration such as PT10S");
    }

    int number(String name, int defaultValue) {
        return parsed(name, defaultValue, Integer::valueOf, "a whole number");
    }

    boolean flag(String name) {
        return parsed(name, false, SettingLookup::trueOrFalse, "true or false");
    }

    private <T> T parsed(String name, T defaultValue, Function<String, T> parser, String expected) {
        Optional<Setting> setting = find(name);
        try {
            return setting.map(Setting::value).map(parser).orElse(defaultValue);
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            setting.ifPresent(
                    found -> problem(found.name() + " = " + found.value() + " is not " + expected + "; correct it."));
            return defaultValue;
        }
    }

    /** The value of {@code name}, or the content of the file that {@code name-file} names. */
    Optional<Secret> findSecret(String name) {
        return findOneOf(List.of(name, name + "-file"))
                .map(setting -> setting.isFile() ? withoutLineEnd(fileContent(setting)) : Secret.of(setting.value()));
    }

    /** The same; a problem if it is missing. */
    Secret requireSecret(String name) {
        return findSecret(name).orElseGet(() -> {
            problem(named(name) + " is missing; set it, or " + named(name) + "-file.");
            return NO_SECRET;
        });
    }

    /** The file's bytes as ISO-8859-1, which keeps every byte; a problem if it cannot be read or is empty. */
    Secret fileContent(Setting file) {
        try {
            String content = Files.readString(Path.of(file.value()), StandardCharsets.ISO_8859_1);
            if (content.isBlank()) {
                problem(file.name() + " = " + file.value() + " is empty; fill it, or name another file.");
                return NO_SECRET;
            }
            if (UTF_16_MARKS.stream().anyMatch(content::startsWith)) {
                problem(file.name() + " = " + file.value()
                        + " is text in UTF-16, which Windows PowerShell writes; save it as UTF-8.");
                return NO_SECRET;
            }
            return Secret.of(content);
        } catch (IOException | InvalidPathException unreadable) {
            problem(file.name() + " = " + file.value() + " cannot be read; check that the file exists"
                    + " and that the server may read it.");
            return NO_SECRET;
        }
    }

    /** Editors end a file with a line break, and some begin it with a byte order mark; neither is part of the secret. */
    private static Secret withoutLineEnd(Secret content) {
        byte[] bytes = content.reveal().getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith(UTF_8_MARK) ? text.substring(UTF_8_MARK.length()) : text;
        return Secret.of(unmarked.replaceFirst("\\R+\\z", ""));
    }

    private Optional<Setting> value(String name) {
        return config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .map(value -> new Setting(name, unexpanded(name, value)));
    }

    /**
     * Platforms turn {@code $$} into {@code $}, which would change a secret without an error: the value is used as it was
     * written, unless it refers to another one.
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
