package io.stablemint.orders.web.api;

import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.OverduePayment;
import io.stablemint.orders.payment.OverdueReason;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment whose result Stable Mint should have reported and has not.
 *
 * @param order the order's id
 * @param attempt the payment attempt's id, which is also the idempotency key at Stable Mint
 * @param reference the session's reference at Stable Mint
 * @param sessionEnd when the session ended or ends
 * @param returnedAt when the customer returned from the checkout's success page
 * @param stage the latest stage that Stable Mint reported
 * @param reason why a result is expected
 * @param overdueSince when this was found out
 */
public record OverduePaymentJson(
        String order,
        String attempt,
        MoneyJson amount,
        Optional<String> reference,
        Optional<Instant> sessionEnd,
        Optional<Instant> returnedAt,
        Optional<DepositStage> stage,
        OverdueReason reason,
        Instant overdueSince) {

    static OverduePaymentJson of(OverduePayment payment) {
        return new OverduePaymentJson(
                payment.order().value(),
                payment.attempt(),
                MoneyJson.of(payment.amount()),
                payment.reference(),
                payment.sessionEnd(),
                payment.returnedAt(),
                payment.stage(),
                payment.reason(),
                payment.overdueSince());
    }
}
