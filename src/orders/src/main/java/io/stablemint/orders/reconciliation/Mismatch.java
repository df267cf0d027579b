package io.stablemint.orders.reconciliation;

import io.stablemint.orders.encoding.Sha256;
import io.stablemint.orders.ordering.OrderId;
import java.util.Optional;

/**
 * A difference between our data and Stable Mint's notifications.
 *
 * @param order the id of the order, if known
 * @param attempt the id of the attempt, if known
 * @param notification the id of the notification, if one reports it
 * @param what a sentence for operators, without personal data
 */
public record Mismatch(
        Kind kind, Optional<OrderId> order, Optional<String> attempt, Optional<String> notification, String what) {

    /** The same for the same mismatch in every comparison: 64 hex digits. */
    public String id() {
        return Sha256.hex(String.join(
                "|", kind.name(), order.map(OrderId::value).orElse(""), attempt.orElse(""), notification.orElse("")));
    }

    /** The kinds of mismatches. */
    public enum Kind {
        /** A notification reports a payment for an unknown attempt. */
        MISSING_HERE,
        /** An attempt is paid here, but no notification reports a payment. */
        MISSING_THERE,
        /** The reported amount is not the agreed one. */
        AMOUNT,
        /** The reported currency is not the agreed one. */
        CURRENCY,
        /** A notification reports a payment or a failure; here the attempt has another state. */
        STATE,
        /** The order was paid more than once. */
        DUPLICATE
    }
}
