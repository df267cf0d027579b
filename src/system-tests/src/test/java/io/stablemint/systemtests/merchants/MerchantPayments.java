package io.stablemint.systemtests.merchants;

/** Creates a session over one EUR, as one of the merchants. */
public interface MerchantPayments {

    /** The checkout URL; the default merchant has no name. */
    String createSession(String merchant);
}
