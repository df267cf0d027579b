package io.stablemint.orders.history;

/** What happened to an order, a notification or a switch. */
public enum ChangeType {
    ORDER_PLACED,
    /** A session request is about to be sent. */
    REQUEST_SENT,
    SESSION_OPENED,
    /** It is not known whether Stable Mint received the request; it will be retried. */
    OUTCOME_UNKNOWN,
    REQUEST_REJECTED,
    STABLE_MINT_NOT_AVAILABLE,
    /** Stable Mint answered that the session of this key has ended. */
    SESSION_OVER,
    /** A new attempt replaces the current one. */
    ATTEMPT_REPLACED,
    ATTEMPT_EXPIRED,
    /** A notification about an attempt's deposit was applied. */
    DEPOSIT_REPORTED,
    /** A notification about a payment named this order, but none of its attempts. */
    UNMATCHED_PAYMENT,
    /** An operator let a job retry the request now. */
    REQUEST_REDRIVEN,
    /** The customer came back from the checkout's success page for the first time. */
    CUSTOMER_RETURNED,
    /** Stable Mint has not reported the payment's result in time. */
    RESULT_OVERDUE,
    /** An operator has clarified an overdue result with Stable Mint, or another attempt was paid. */
    RESULT_CLARIFIED,
    ORDER_CANCELLED,
    /** The time to cancel the order was moved, because an attempt is still live. */
    CANCELLATION_POSTPONED,
    PAYMENT_ACCEPTED,
    REFUND_REQUIRED,
    REFUND_PAID,
    /** An operator asked for the refund; a job sends the request to Stable Mint. */
    REFUND_REQUESTED,
    /** The refund's request is about to be sent. */
    REFUND_SENT,
    /** Stable Mint has accepted the refund's request. */
    REFUND_ACCEPTED,
    /** Stable Mint has rejected the refund's request, or its outcome stayed unknown. */
    REFUND_NOT_REQUESTED,
    NOTIFICATION_RECEIVED,
    NOTIFICATION_APPLIED,
    NOTIFICATION_IGNORED,
    /** It could not be applied; it is retried later. */
    NOTIFICATION_NOT_APPLIED,
    /** It could not be applied, and all tries are used. */
    NOTIFICATION_DEAD,
    NOTIFICATION_REQUEUED,
    NOTIFICATION_RESOLVED,
    /** An operator resolved a mismatch that reconciliation had found. */
    MISMATCH_RESOLVED,
    /** An operator set a payment attempt to paid, because a statement of Stable Mint says so. */
    STATEMENT_APPLIED,
    /** An operator resolved a finding of a statement without changing the order. */
    FINDING_RESOLVED,
    NEW_PAYMENTS_STOPPED,
    NEW_PAYMENTS_RESUMED
}
