package io.stablemint.orders.web.api;

import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment attempt of an order.
 *
 * @param reference the session's reference at Stable Mint, when known
 * @param expiresAt when the session ends, when known
 * @param problem why the attempt failed, a sentence for people
 */
public record PaymentJson(
        String id,
        AttemptState state,
        Instant createdAt,
        Optional<String> reference,
        Optional<Instant> expiresAt,
        Optional<String> problem) {

    static PaymentJson of(AttemptView attempt) {
        return new PaymentJson(
                attempt.id(),
                attempt.state(),
                attempt.createdAt(),
                attempt.reference(),
                attempt.expiresAt(),
                attempt.problem());
    }
}
