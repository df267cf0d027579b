package io.stablemint.systemtests.merchants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sells inside a transaction, as a CDI bean does it. */
@ApplicationScoped
@Transactional
public class TransactionalSales {

    @Inject
    PlainSales sales;

    /** The same, with locks held until the answer comes. */
    public String sellAs(String merchant) {
        return sales.sellAs(merchant);
    }
}
