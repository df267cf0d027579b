package io.stablemint.orders.web.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Selects a reader's locale. The language is the one that the reader chose, otherwise the best one of {@code Accept-Language} that the pages
 * have, otherwise English. The region, which decides the format of money, is that of {@code Accept-Language}.
 */
public final class ReaderLocale {

    private static final Set<String> REGIONS = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private ReaderLocale() {}

    /**
     * The locale of the pages for a reader.
     *
     * @param chosen the tag of the chosen language; an unknown tag is ignored
     * @param acceptLanguage the request's header; if it cannot be parsed, it is ignored
     */
    public static Locale select(Optional<String> chosen, Optional<String> acceptLanguage) {
        List<Locale> accepted = acceptLanguage.map(ReaderLocale::parse).orElseGet(List::of);
        Language language = chosen.flatMap(Language::of)
                .or(() -> accepted.stream()
                        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(Language.ENGLISH);
        return accepted.stream()
                .filter(locale -> locale.getLanguage().equals(language.tag()) && REGIONS.contains(locale.getCountry()))
                .findFirst()
                .orElseGet(language::locale);
    }

    // Only language and region are used: extensions could select other digits or another calendar.
    private static List<Locale> parse(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .map(locale -> new Locale(locale.getLanguage(), locale.getCountry()))
                    .toList();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
