package io.stablemint.orders.ordering;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an order stands. {@link #mayBecome} is the whole table of legal changes. */
public enum OrderState {
    /** Written down; nothing was sent to Stable Mint yet. */
    NEW,
    /** A payment was begun, perhaps more than one; no money yet. */
    AWAITING_PAYMENT,
    /** The right money arrived, once. */
    PAID,
    /** Given up, with a reason. Money may still arrive late. */
    CANCELLED,
    /** Money arrived that does not fit; somebody has to look at it. */
    IN_REVIEW,
    /** Money has to go back to the customer. */
    REFUND_DUE,
    /** Money went back. */
    REFUNDED;

    private static final Map<OrderState, Set<OrderState>> TABLE = new EnumMap<>(Map.of(
            NEW, EnumSet.of(AWAITING_PAYMENT, CANCELLED, IN_REVIEW),
            AWAITING_PAYMENT, EnumSet.of(PAID, CANCELLED, IN_REVIEW),
            PAID, EnumSet.of(IN_REVIEW, REFUND_DUE),
            CANCELLED, EnumSet.of(IN_REVIEW),
            IN_REVIEW, EnumSet.of(PAID, REFUND_DUE),
            REFUND_DUE, EnumSet.of(REFUNDED),
            REFUNDED, EnumSet.of(IN_REVIEW)));

    /** Whether the change is legal. Staying is no change. */
    public boolean mayBecome(OrderState next) {
        return TABLE.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the customer can (still, or again) pay for it. */
    public boolean isPayable() {
        return this == NEW || this == AWAITING_PAYMENT;
    }

    /** Whether the customer need not wait for anything: a page that follows the order can stop. */
    public boolean isFinal() {
        return !isPayable();
    }
}
