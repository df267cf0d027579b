package io.stablemint.orders.operations;

import io.stablemint.orders.payment.AttemptState;

/** The results of payment attempts, as the console counts them. */
public enum PaymentResult {
    PAID,
    FAILED,
    EXPIRED,
    /** Not known yet, or the customer has not paid yet. */
    OPEN;

    static PaymentResult of(AttemptState state) {
        return switch (state) {
            case SUCCEEDED -> PAID;
            case FAILED -> FAILED;
            case EXPIRED, SUPERSEDED -> EXPIRED;
            case PREPARED, SENT, OPEN -> OPEN;
        };
    }
}
