package io.stablemint.orders.payment;

/** The stage of a deposit at Stable Mint, in the order of its lifecycle. An accepted deposit outranks a failed one. */
public enum DepositStage {
    CREATED,
    INITIATED,
    SUBMITTED,
    FAILED,
    ACCEPTED,
    RECONCILED,
    COMPLETED;

    /** Whether Stable Mint has accepted the customer's payment. */
    public boolean isAccepted() {
        return compareTo(ACCEPTED) >= 0;
    }

    /** Whether the payment was submitted to the payment processor, where it can take days, or has a result. */
    boolean isSubmitted() {
        return compareTo(SUBMITTED) >= 0;
    }

    /** The later of two stages, because notifications are received in any order. */
    DepositStage orLater(DepositStage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
