package io.stablemint.orders.ordering;

import java.time.LocalDate;

/**
 * The verified personal data of a registered customer ("know your customer"): only the fields that Stable Mint uses.
 *
 * @param citizenship ISO 3166-1 alpha-2
 * @param address in one line
 */
public record Kyc(String fullName, String citizenship, String address, LocalDate dateOfBirth) {

    public Kyc {
        CountryCodes.requireValid(citizenship);
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "Kyc[not shown]";
    }
}
