package io.stablemint.orders.ordering;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The state of an order. {@link #mayBecome} defines all legal transitions. */
public enum OrderState {
    /** Stored; nothing was sent to Stable Mint yet. */
    NEW,
    /** At least one payment attempt was sent; no payment was received yet. */
    AWAITING_PAYMENT,
    /** One payment was received, and it matches the order. */
    PAID,
    /** Cancelled, with a reason. A payment may still arrive late. */
    CANCELLED,
    /** An unexpected payment was received; an operator has to decide. */
    IN_REVIEW,
    /** A payment has to be refunded to the customer. */
    REFUND_DUE,
    /** The refund was paid. */
    REFUNDED;

    private static final Map<OrderState, Set<OrderState>> TRANSITIONS = new EnumMap<>(Map.of(
            NEW, EnumSet.of(AWAITING_PAYMENT, CANCELLED, IN_REVIEW),
            AWAITING_PAYMENT, EnumSet.of(PAID, CANCELLED, IN_REVIEW),
            PAID, EnumSet.of(IN_REVIEW, REFUND_DUE),
            CANCELLED, EnumSet.of(IN_REVIEW),
            IN_REVIEW, EnumSet.of(PAID, REFUND_DUE),
            REFUND_DUE, EnumSet.of(REFUNDED),
            REFUNDED, EnumSet.of(IN_REVIEW)));

    /** Whether the transition is legal. A state has no transition to itself. */
    public boolean mayBecome(OrderState next) {
        return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the customer can pay for the order. */
    public boolean isPayable() {
        return this == NEW || this == AWAITING_PAYMENT;
    }

    /** Whether the customer has nothing to wait for, so that a page that polls the order can stop. */
    public boolean isFinal() {
        return !isPayable();
    }
}
