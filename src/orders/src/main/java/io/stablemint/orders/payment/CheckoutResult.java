package io.stablemint.orders.payment;

/** The kinds of a {@link CheckoutOutcome}, for metrics. */
enum CheckoutResult {
    REDIRECTED,
    PENDING,
    NOT_AVAILABLE,
    NOT_PAYABLE,
    REFUSED;

    static CheckoutResult of(CheckoutOutcome outcome) {
        if (outcome instanceof CheckoutOutcome.ContinueAtStableMint) {
            return REDIRECTED;
        }
        if (outcome instanceof CheckoutOutcome.Pending) {
            return PENDING;
        }
        if (outcome instanceof CheckoutOutcome.NotAvailable) {
            return NOT_AVAILABLE;
        }
        return outcome instanceof CheckoutOutcome.NotPayable ? NOT_PAYABLE : REFUSED;
    }
}
