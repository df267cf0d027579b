package io.stablemint.servertests.application;

/** Starts payments of one euro. */
public interface Payments {

    /**
     * Starts a payment.
     *
     * @param order the order's number
     * @param merchant the merchant's name; empty for the default
     * @return the session's reference
     */
    String start(String order, String merchant);
}
