package io.stablemint.client.settings;

import java.util.List;

/**
 * A setting that the application reads, for the report at start and for the documentation.
 *
 * @param name the full name
 * @param type what its value is
 * @param defaultValue as it would be written; empty if there is none
 * @param reloadable whether a change takes effect while the application runs
 */
public record KnownSetting(String name, SettingType type, String defaultValue, boolean reloadable) {

    /** What the value of a setting is. */
    public enum SettingType {
        /** Any characters. */
        TEXT("text"),
        /** Texts with commas between them. */
        LIST("list"),
        /** An absolute URL. */
        URL("URL"),
        /** Digits, for some settings with a decimal point. */
        NUMBER("number"),
        /** {@code true} or {@code false}; nothing else is accepted. */
        FLAG("true or false"),
        /** ISO 8601, for example {@code PT10S}. */
        DURATION("duration"),
        /** A file or folder on the server. */
        PATH("path"),
        /** Public keys or certificates. */
        PEM("PEM"),
        /** Random enough that a fingerprint does not help to guess it. */
        SECRET("secret"),
        /** May be short, so not even a fingerprint is logged. */
        PASSWORD("password"),
        /** A password that only the server reads, which knows no {@code -file}. */
        SERVER_PASSWORD("password of the server");

        private final String text;

        SettingType(String text) {
            this.text = text;
        }

        /** {@return how the documentation of the settings names the type} */
        public String text() {
            return text;
        }

        /** Whether the value may also be in a file, which the same name with {@code -file} names. */
        boolean mayBeInFile() {
            return this == PEM || this == SECRET || this == PASSWORD;
        }
    }

    /**
     * {@return the names under which it can be set: its own, and the one with {@code -file} where a file may contain
     * the value}
     */
    public List<String> names() {
        return type.mayBeInFile() ? List.of(name, name + "-file") : List.of(name);
    }

    /** The same setting of one merchant. */
    KnownSetting of(String merchant) {
        return new KnownSetting(
                name.replaceFirst("^stablemint\\.", "stablemint." + merchant + "."), type, "", reloadable);
    }
}
