package io.stablemint.orders.payment;

/** Why a result was expected from Stable Mint. */
public enum OverdueReason {
    /** The customer returned from the checkout's success page. */
    RETURNED,
    /** Stable Mint reported that the customer initiated the payment, and nothing after that. */
    INITIATED,
    /** The session ended. Most of these customers left the checkout without paying. */
    SESSION_ENDED;

    /** Whether the customer has probably paid. */
    public boolean isProbablyPaid() {
        return this != SESSION_ENDED;
    }
}
