package io.stablemint.systemtests.merchants;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Creates sessions inside a transaction, which an enterprise bean has by default. */
@Stateless
public class EjbMerchantPayments {

    @Inject
    CdiMerchantPayments payments;

    /** Holds the transaction's locks until the answer arrives. */
    public String createSession(String merchant) {
        return payments.createSession(merchant);
    }
}
