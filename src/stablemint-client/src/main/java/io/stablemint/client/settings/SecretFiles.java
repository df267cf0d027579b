package io.stablemint.client.settings;

import io.stablemint.client.signing.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what may stand in a setting or in a file that a setting names. */
final class SecretFiles {

    private static final Secret NOTHING = Secret.of("");

    /** Byte order marks, as ISO-8859-1 shows them. No PEM and no key store starts with one. */
    private static final List<String> UTF_16 = List.of("\u00ff\u00fe", "\u00fe\u00ff");

    private static final String UTF_8_MARK = "\ufeff";

    private SecretFiles() {}

    /** {@code name}, or the content of the file that {@code name-file} names. */
    static Optional<Secret> find(SettingLookup lookup, String name) {
        return lookup.findOneOf(List.of(name, name + "-file"))
                .map(setting -> setting.name().endsWith("-file")
                        ? withoutLineEnd(content(lookup, setting))
                        : Secret.of(setting.value()));
    }

    /** The same, and a problem if there is nothing. */
    static Secret require(SettingLookup lookup, String name) {
        return find(lookup, name).orElseGet(() -> {
            lookup.problem(lookup.named(name) + " is missing; set it, or " + lookup.named(name) + "-file.");
            return NOTHING;
        });
    }

    /** The file's bytes as ISO-8859-1, which loses none; a problem if it cannot be read or is empty. */
    static Secret content(SettingLookup lookup, Setting file) {
        try {
            String content = Files.readString(Path.of(file.value()), StandardCharsets.ISO_8859_1);
            if (content.isBlank()) {
                lookup.problem(file.name() + " = " + file.value() + " is empty; fill it, or name another file.");
                return NOTHING;
            }
            if (UTF_16.stream().anyMatch(content::startsWith)) {
                lookup.problem(file.name() + " = " + file.value()
                        + " is text in UTF-16, which Windows PowerShell writes;" + " save it as UTF-8.");
                return NOTHING;
            }
            return Secret.of(content);
        } catch (IOException | InvalidPathException unreadable) {
            lookup.problem(file.name() + " = " + file.value() + " cannot be read; check that the file exists"
                    + " and that the server may read it.");
            return NOTHING;
        }
    }

    /** Editors end a file with a line end, and some begin it with a byte order mark; neither is part of the secret. */
    private static Secret withoutLineEnd(Secret content) {
        byte[] bytes = content.reveal().getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith(UTF_8_MARK) ? text.substring(UTF_8_MARK.length()) : text;
        return Secret.of(unmarked.replaceFirst("\\R+\\z", ""));
    }
}
