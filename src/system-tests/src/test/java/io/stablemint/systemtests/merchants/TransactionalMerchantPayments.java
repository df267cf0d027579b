package io.stablemint.systemtests.merchants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Creates sessions inside a transaction, as a CDI bean. */
@ApplicationScoped
@Transactional
public class TransactionalMerchantPayments {

    @Inject
    CdiMerchantPayments payments;

    /** Holds the transaction's locks until the answer arrives. */
    public String createSession(String merchant) {
        return payments.createSession(merchant);
    }
}
