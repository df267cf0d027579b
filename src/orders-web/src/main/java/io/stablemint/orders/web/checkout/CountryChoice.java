package io.stablemint.orders.web.checkout;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One entry of the list of countries.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name in the reader's language
 */
public record CountryChoice(String code, String name) {

    /** All countries, by name. */
    static List<CountryChoice> all(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new CountryChoice(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(CountryChoice::name, Collator.getInstance(locale)))
                .toList();
    }
}
