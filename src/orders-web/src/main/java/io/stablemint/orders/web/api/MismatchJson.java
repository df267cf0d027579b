package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.reconciliation.Mismatch;
import java.util.Optional;

/**
 * A difference between the shop's data and Stable Mint's notifications.
 *
 * @param order the order's id, if known
 * @param attempt the payment attempt's id, if known
 * @param notification the notification's id, if the mismatch comes from a notification
 * @param what the description, a sentence for operators
 */
public record MismatchJson(
        Mismatch.Kind kind,
        Optional<String> order,
        Optional<String> attempt,
        Optional<String> notification,
        String what) {

    static MismatchJson of(Mismatch mismatch) {
        return new MismatchJson(
                mismatch.kind(),
                mismatch.order().map(OrderId::value),
                mismatch.attempt(),
                mismatch.notification(),
                mismatch.what());
    }
}
