package io.stablemint.orders.architecture.bad.circle.b;

import io.stablemint.orders.architecture.bad.circle.a.First;

/** The other half. */
public class Second {

    public First first() {
        return new First();
    }
}
