package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.payment.AttemptStatus.ReceivedAmount;
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

    /** The amount that the notification reports; empty if the amount or the currency is missing. */
    Optional<ReceivedAmount> received() {
        return amount.flatMap(number -> currency.map(code -> new ReceivedAmount(number.stripTrailingZeros(), code)));
    }

    /** A missing amount or currency becomes the agreed one. */
    DepositUpdate completedWith(Money agreed) {
        return new DepositUpdate(
                stage,
                attemptKey,
                reference,
                websiteReference,
                amount.or(() -> Optional.of(agreed.amount())),
                currency.or(() -> Optional.of(agreed.currency())));
    }

    /** The ids for logs and traces. */
    public PaymentIds ids() {
        return new PaymentIds(websiteReference, attemptKey, reference);
    }
}
