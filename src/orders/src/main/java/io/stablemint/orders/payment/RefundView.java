package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A request to Stable Mint to pay a refund, as clerks and operators see it.
 *
 * @param id also the idempotency key
 * @param reference Stable Mint's reference of the withdrawal, if it gave one
 * @param problem why it has no success, as a sentence
 * @param dueAt when a job sends it
 */
public record RefundView(
        String id,
        RefundState state,
        Money amount,
        int sends,
        Optional<String> reference,
        Optional<String> problem,
        Optional<Instant> dueAt) {}
