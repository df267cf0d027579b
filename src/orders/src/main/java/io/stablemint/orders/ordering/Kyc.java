package io.stablemint.orders.ordering;

import java.time.LocalDate;

/**
 * What the shop has checked about a registered customer ("know your customer"), as little as Stable Mint makes use of.
 *
 * @param citizenship ISO 3166-1 alpha-2
 * @param address in one line
 */
public record Kyc(String fullName, String citizenship, String address, LocalDate dateOfBirth) {

    public Kyc {
        Countries.check(citizenship);
    }

    /** Personal data never shows up in logs by accident. */
    @Override
    public String toString() {
        return "Kyc[not shown]";
    }
}
