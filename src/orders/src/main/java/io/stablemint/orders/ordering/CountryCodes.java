package io.stablemint.orders.ordering;

import java.util.Locale;

/** The country codes of ISO 3166-1 alpha-2. */
final class CountryCodes {

    private CountryCodes() {}

    static void requireValid(String country) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw new IllegalArgumentException("'" + country + "' is not an ISO 3166-1 alpha-2 country code.");
        }
    }
}
