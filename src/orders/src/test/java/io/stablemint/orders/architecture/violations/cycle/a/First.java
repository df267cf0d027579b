package io.stablemint.orders.architecture.violations.cycle.a;

import io.stablemint.orders.architecture.violations.cycle.b.Second;

/** Violation: one half of a dependency cycle. */
public class First {

    public Second second() {
        return new Second();
    }
}
