package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An attempt as clerks and operators see it.
 *
 * @param sends how often the request was sent
 * @param stage the latest stage that notifications reported
 * @param received the amount that was paid, with its currency
 * @param dueAt when a job processes it
 * @param overdue why a result is expected that was not reported in time
 */
public record AttemptDetails(
        AttemptView view,
        Money agreed,
        int sends,
        Optional<DepositStage> stage,
        Optional<String> received,
        Optional<Instant> dueAt,
        Optional<OverdueReason> overdue) {}
