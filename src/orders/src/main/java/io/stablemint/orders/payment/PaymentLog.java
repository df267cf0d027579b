package io.stablemint.orders.payment;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Log messages about payments. They contain ids only: no personal data and no URLs. */
final class PaymentLog {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.payment");

    private PaymentLog() {}

    static void requestChanged(String attempt) {
        LOG.log(
                Level.ERROR,
                "ORDER2001E: Payment attempt {0} is not retried, because its request would not be the same: orders.public-url or"
                        + " the customer''s data has changed. The attempt will expire.",
                attempt);
    }

    static void resultOverdue(OverduePayment payment) {
        boolean probablyPaid = payment.reason().isProbablyPaid();
        LOG.log(
                probablyPaid ? Level.WARNING : Level.INFO,
                probablyPaid
                        ? "ORDER2080W: Stable Mint has not reported the result of a payment in time: order {0}, attempt {1}, reference {2},"
                                + " {3}. The customer has probably paid."
                        : "ORDER2081I: A session ended and Stable Mint reported nothing: order {0}, attempt {1}, reference {2}, {3}.",
                payment.order(),
                payment.attempt(),
                payment.reference().orElse("unknown"),
                payment.reason());
    }

    static void sessionNotCreated(String attempt, RuntimeException failure) {
        LOG.log(
                Level.WARNING,
                "ORDER2002W: No session was created for payment attempt {0}: {1}",
                attempt,
                failure.getMessage());
    }
}
