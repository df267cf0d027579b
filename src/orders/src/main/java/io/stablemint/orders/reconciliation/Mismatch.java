package io.stablemint.orders.reconciliation;

import io.stablemint.orders.ordering.OrderId;
import java.util.Optional;

/**
 * Something that we and Stable Mint see differently.
 *
 * @param order which order, if any is known
 * @param attempt which of its attempts, if any is known
 * @param notification what said so, if one did
 * @param what in a sentence for operators; nothing personal
 */
public record Mismatch(
        Kind kind, Optional<OrderId> order, Optional<String> attempt, Optional<String> notification, String what) {

    /** The ways to differ. */
    public enum Kind {
        /** Stable Mint speaks of money for an attempt that we do not know. */
        MISSING_HERE,
        /** We hold an attempt for paid; Stable Mint never said so. */
        MISSING_THERE,
        /** Another amount than agreed. */
        AMOUNT,
        /** Another currency than agreed. */
        CURRENCY,
        /** Stable Mint says paid or failed, and we do not. */
        STATE,
        /** Paid more than once. */
        DUPLICATE
    }
}
