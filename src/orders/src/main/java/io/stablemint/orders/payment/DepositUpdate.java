package io.stablemint.orders.payment;

import io.stablemint.orders.telemetry.PaymentIds;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The content of a verified notification about a deposit. All fields except the stage can be missing.
 *
 * @param attemptKey the idempotency key of our request, which is the attempt's id
 * @param reference Stable Mint's reference of the session
 * @param websiteReference the order's id, as we sent it
 */
public record DepositUpdate(
        DepositStage stage,
        Optional<String> attemptKey,
        Optional<String> reference,
        Optional<String> websiteReference,
        Optional<BigDecimal> amount,
        Optional<String> currency) {

    /** The ids for logs and traces. */
    public PaymentIds ids() {
        return new PaymentIds(websiteReference, attemptKey, reference);
    }
}
