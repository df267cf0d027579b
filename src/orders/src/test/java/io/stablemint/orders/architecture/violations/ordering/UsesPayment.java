package io.stablemint.orders.architecture.violations.ordering;

import io.stablemint.orders.architecture.violations.payment.UsesHttpClient;

/** Violation: ordering uses payment. */
public class UsesPayment {

    public UsesHttpClient payment() {
        return new UsesHttpClient();
    }
}
