package io.stablemint.orders.payment;

/** The names of the custom fields that travel to Stable Mint and come back in notifications. */
public final class SessionFields {

    /** Carries the attempt's id. */
    public static final String ATTEMPT = "attempt";

    private SessionFields() {}
}
