package io.stablemint.orders.payment;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What operators read about payments: ids only, nothing personal, no URL. */
final class PaymentLog {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.payment");

    private PaymentLog() {}

    static void requestChanged(String attempt) {
        LOG.log(
                Level.ERROR,
                "ORDER2001E: Payment attempt {0} is not repeated, because its request would no longer be the same: orders.public-url or"
                        + " the customer''s data changed since. It expires by itself.",
                attempt);
    }

    static void sessionNotCreated(String attempt, RuntimeException failure) {
        LOG.log(
                Level.WARNING,
                "ORDER2002W: No session for payment attempt {0} this time: {1}",
                attempt,
                failure.getMessage());
    }
}
