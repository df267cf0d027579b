package io.stablemint.orders.payment;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An attempt as pages and the order API show it.
 *
 * @param id also the idempotency key
 * @param number counts the order's attempts from 1
 * @param reference Stable Mint's, once known
 * @param expiresAt of the session, once known
 * @param continueAt where the customer goes on paying, while that is possible
 * @param problem why it did not go well, in a sentence for people
 */
public record AttemptView(
        String id,
        int number,
        AttemptState state,
        Instant createdAt,
        Optional<String> reference,
        Optional<Instant> expiresAt,
        Optional<URI> continueAt,
        Optional<String> problem) {}
