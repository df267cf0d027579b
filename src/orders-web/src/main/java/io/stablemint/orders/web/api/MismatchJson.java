package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.reconciliation.Mismatch;
import java.util.Optional;

/**
 * Something that we and Stable Mint see differently.
 *
 * @param order which order, if any is known
 * @param attempt which of its attempts, if any is known
 * @param notification what said so, if one did
 * @param what in a sentence for operators
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
