package io.stablemint.orders.payment;

/** How far Stable Mint says a deposit is, in the order of a payment's life. */
public enum DepositStage {
    CREATED,
    INITIATED,
    SUBMITTED,
    FAILED,
    ACCEPTED,
    RECONCILED,
    COMPLETED;

    /** Whether the customer's money is there. */
    public boolean isMoney() {
        return compareTo(ACCEPTED) >= 0;
    }

    /** The later one: notifications come in any order, and money outweighs a failure. */
    DepositStage orLater(DepositStage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
