package io.stablemint.orders.statement;

/** What is wrong with a line of a statement, or with a payment attempt that the statement does not have. */
public enum Finding {
    /** Paid at Stable Mint, and not paid here. */
    PAID_THERE,
    /** Paid here, and unknown at Stable Mint. */
    PAID_HERE,
    /** The statement has another amount or currency than the payment attempt. */
    OTHER_AMOUNT,
    /** The same payment is in the statement twice, or an order was paid twice. */
    DOUBLE,
    /** Paid at Stable Mint, and there is no such payment attempt here. */
    UNKNOWN_HERE,
    /** Its ids name different payment attempts, or an order without saying which of its attempts. */
    AMBIGUOUS;

    /** Whether a payment attempt can be set to paid because of it. */
    boolean provesPayment() {
        return this == PAID_THERE || this == OTHER_AMOUNT;
    }
}
