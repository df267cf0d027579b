package io.stablemint.orders.web.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the pages. */
public enum Language {
    ENGLISH(Locale.UK, "English"),
    GERMAN(Locale.GERMANY, "Deutsch");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The language with this tag, such as {@code de}. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language of a locale that {@link ReaderLocale} has selected. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage())
                .orElseThrow(() -> new IllegalArgumentException("There are no texts for the locale " + locale + "."));
    }

    /** For the attribute {@code lang} and the header {@code Content-Language}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language's name in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** The language to which the link in the footer switches. */
    public Language other() {
        return this == ENGLISH ? GERMAN : ENGLISH;
    }

    /** The formats of numbers and dates for readers whose region is not known. */
    Locale locale() {
        return locale;
    }
}
