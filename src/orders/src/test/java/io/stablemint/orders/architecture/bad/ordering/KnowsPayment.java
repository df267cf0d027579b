package io.stablemint.orders.architecture.bad.ordering;

import io.stablemint.orders.architecture.bad.payment.Pays;

/** Ordering that knows payment. */
public class KnowsPayment {

    public Pays pays() {
        return new Pays();
    }
}
