package io.stablemint.orders.payment;

/** The states of a request to Stable Mint to pay a refund. */
public enum RefundState {
    /** Stored; the request was not sent yet. */
    PREPARED,
    /** It was sent, and its outcome is not known: it is retried with the same idempotency key only. */
    SENT,
    /** Never sent, and never will be: the refund was recorded as paid in another way first. */
    NOT_SENT,
    /** Stable Mint has accepted the request. */
    REQUESTED,
    /** Stable Mint has rejected it: no money moves. */
    REJECTED,
    /** Its outcome stayed unknown: somebody has to ask Stable Mint before money is sent in another way. */
    UNKNOWN;

    /** Whether a job still works on it. */
    public boolean isPending() {
        return this == PREPARED || this == SENT;
    }
}
