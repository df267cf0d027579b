package io.stablemint.orders.ordering;

/** A customer without an account. The shop knows only the country; Stable Mint manages the customer's data. */
public record Guest(String country) implements Customer {

    public Guest {
        CountryCodes.requireValid(country);
    }
}
