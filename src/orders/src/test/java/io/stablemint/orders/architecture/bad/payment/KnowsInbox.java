package io.stablemint.orders.architecture.bad.payment;

import io.stablemint.orders.architecture.bad.inbox.Box;

/** Payment that knows the inbox. */
public class KnowsInbox {

    public Box box() {
        return new Box();
    }
}
