package io.stablemint.orders.statement;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptStatus;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What matching needs of a payment attempt.
 *
 * @param amount what was paid if that is known, otherwise what was agreed
 */
record KnownAttempt(
        OrderId order, String id, Optional<String> reference, AttemptState state, BigDecimal amount, String currency) {

    static KnownAttempt of(Attempt attempt) {
        AttemptStatus status = attempt.status();
        Money agreed = attempt.agreedAmount();
        return new KnownAttempt(
                attempt.orderId(),
                attempt.id(),
                status.session().map(AttemptStatus.Session::reference),
                status.state(),
                status.received().map(AttemptStatus.ReceivedAmount::amount).orElse(agreed.amount()),
                status.received().map(AttemptStatus.ReceivedAmount::currency).orElse(agreed.currency()));
    }

    boolean isPaid() {
        return state == AttemptState.SUCCEEDED;
    }

    boolean hasAmountOf(StatementLine line) {
        return amount.compareTo(line.amount()) == 0 && currency.equalsIgnoreCase(line.currency());
    }

    String money() {
        return StatementMoney.text(amount, currency);
    }
}
