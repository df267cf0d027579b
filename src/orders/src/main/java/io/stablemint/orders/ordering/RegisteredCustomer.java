package io.stablemint.orders.ordering;

/**
 * A customer with an account. The shop manages the customer's data and sends it to Stable Mint.
 *
 * @param id given by the shop, random
 */
public record RegisteredCustomer(String id, String email, String country, Kyc kyc) implements Customer {

    public RegisteredCustomer {
        CountryCodes.requireValid(country);
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "RegisteredCustomer[id=" + id + "]";
    }
}
