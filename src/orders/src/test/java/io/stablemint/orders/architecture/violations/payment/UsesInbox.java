package io.stablemint.orders.architecture.violations.payment;

import io.stablemint.orders.architecture.violations.inbox.SampleInbox;

/** Violation: payment uses the inbox. */
public class UsesInbox {

    public SampleInbox inbox() {
        return new SampleInbox();
    }
}
