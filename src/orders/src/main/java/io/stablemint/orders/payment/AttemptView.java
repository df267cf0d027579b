package io.stablemint.orders.payment;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An attempt as pages and the order API show it.
 *
 * @param id also the idempotency key
 * @param number its number among the order's attempts, from 1
 * @param reference Stable Mint's reference, once known
 * @param expiresAt end of the session, once known
 * @param continueAt the address at which the customer can pay, as long as the session is usable
 * @param problem the reason for a failure or an unexpected payment, as a sentence
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
