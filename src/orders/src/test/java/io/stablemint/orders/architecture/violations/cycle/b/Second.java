package io.stablemint.orders.architecture.violations.cycle.b;

import io.stablemint.orders.architecture.violations.cycle.a.First;

/** Violation: the other half of the cycle. */
public class Second {

    public First first() {
        return new First();
    }
}
