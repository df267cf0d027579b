package io.stablemint.orders.architecture.violations.money;

import io.stablemint.orders.architecture.violations.ordering.UsesPayment;

/** Violation: a base package uses a business package. */
public class UsesOrdering {

    public UsesPayment order() {
        return new UsesPayment();
    }
}
