package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment whose result Stable Mint should have reported and has not. Operators ask Stable Mint about it, because no request returns a
 * payment's result.
 *
 * @param attempt the attempt's id, which is also the idempotency key
 * @param amount the amount to be paid
 * @param reference Stable Mint's reference of the session; what Stable Mint's support asks for
 * @param sessionEnd the session's end
 * @param returnedAt when the customer returned from the checkout's success page
 * @param stage the latest stage that was reported
 * @param overdueSince when this was found out
 */
public record OverduePayment(
        OrderId order,
        String attempt,
        Money amount,
        Optional<String> reference,
        Optional<Instant> sessionEnd,
        Optional<Instant> returnedAt,
        Optional<DepositStage> stage,
        OverdueReason reason,
        Instant overdueSince) {

    static OverduePayment of(Attempt attempt) {
        return of(attempt, attempt.status());
    }

    /** An attempt that is about to get this status. */
    static OverduePayment of(Attempt attempt, AttemptStatus status) {
        ResultDeadline deadline = status.resultDeadline();
        ResultDeadline.Overdue overdue = deadline.overdue().orElseThrow();
        return new OverduePayment(
                attempt.orderId(),
                attempt.id(),
                attempt.agreedAmount(),
                status.session().map(AttemptStatus.Session::reference),
                status.session().flatMap(AttemptStatus.Session::expiresAt),
                deadline.returnedAt(),
                status.stage(),
                overdue.reason(),
                overdue.since());
    }
}
