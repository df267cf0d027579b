package io.stablemint.orders.web.checkout;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An option of the country list.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name in the user's language
 */
public record CountryOption(String code, String name) {

    static List<CountryOption> allSortedByName(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new CountryOption(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(CountryOption::name, Collator.getInstance(locale)))
                .toList();
    }
}
