package io.stablemint.orders.payment;

/** The names of the custom fields that are sent to Stable Mint and returned in notifications. */
public final class CustomFieldNames {

    /** The attempt's id. */
    public static final String ATTEMPT = "attempt";

    private CustomFieldNames() {}
}
