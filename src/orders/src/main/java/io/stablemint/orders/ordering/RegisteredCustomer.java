package io.stablemint.orders.ordering;

/**
 * Somebody the shop knows; the shop manages the customer and tells Stable Mint who it is.
 *
 * @param id the shop's own, random
 */
public record RegisteredCustomer(String id, String email, String country, Kyc kyc) implements Customer {

    public RegisteredCustomer {
        Countries.check(country);
    }

    /** Personal data never shows up in logs by accident. */
    @Override
    public String toString() {
        return "RegisteredCustomer[id=" + id + "]";
    }
}
