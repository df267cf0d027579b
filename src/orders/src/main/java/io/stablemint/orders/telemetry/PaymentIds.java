package io.stablemint.orders.telemetry;

import java.util.Optional;

/**
 * The ids by which logs and spans about one payment are found.
 *
 * @param order the order's id
 * @param attempt the payment attempt's id
 * @param reference Stable Mint's reference of the session
 */
public record PaymentIds(Optional<String> order, Optional<String> attempt, Optional<String> reference) {

    /** No payment. */
    public static final PaymentIds NONE = new PaymentIds(Optional.empty(), Optional.empty(), Optional.empty());

    public static PaymentIds ofOrder(String order) {
        return new PaymentIds(Optional.of(order), Optional.empty(), Optional.empty());
    }

    public PaymentIds withAttempt(String id) {
        return new PaymentIds(order, Optional.of(id), reference);
    }

    public PaymentIds withReference(Optional<String> known) {
        return new PaymentIds(order, attempt, known);
    }
}
