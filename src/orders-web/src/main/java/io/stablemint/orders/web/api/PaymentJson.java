package io.stablemint.orders.web.api;

import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to get an order paid.
 *
 * @param reference Stable Mint's, once known
 * @param expiresAt when the checkout closes, once known
 * @param problem why it did not go well, in a sentence for people
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
