package io.stablemint.systemtests.merchants;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Sells inside a transaction without a word about it: an enterprise bean has one unless it says otherwise. */
@Stateless
public class EnterpriseSales {

    @Inject
    PlainSales sales;

    /** The same, with locks held until the answer comes. */
    public String sellAs(String merchant) {
        return sales.sellAs(merchant);
    }
}
