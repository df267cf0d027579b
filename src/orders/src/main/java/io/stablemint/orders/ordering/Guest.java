package io.stablemint.orders.ordering;

/** Somebody of whom we know the country and nothing else; Stable Mint manages the customer. */
public record Guest(String country) implements Customer {

    public Guest {
        Countries.check(country);
    }
}
