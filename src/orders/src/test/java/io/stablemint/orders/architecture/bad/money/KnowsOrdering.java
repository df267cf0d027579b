package io.stablemint.orders.architecture.bad.money;

import io.stablemint.orders.architecture.bad.ordering.KnowsPayment;

/** Ground that knows what stands on it. */
public class KnowsOrdering {

    public KnowsPayment order() {
        return new KnowsPayment();
    }
}
