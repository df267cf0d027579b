package io.stablemint.orders.ordering;

/** The customer of an order. */
public sealed interface Customer permits Guest, RegisteredCustomer {

    /** Where the customer lives: ISO 3166-1 alpha-2. */
    String country();
}
