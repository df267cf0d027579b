package io.stablemint.orders.architecture.bad.circle.a;

import io.stablemint.orders.architecture.bad.circle.b.Second;

/** Half of a circle. */
public class First {

    public Second second() {
        return new Second();
    }
}
