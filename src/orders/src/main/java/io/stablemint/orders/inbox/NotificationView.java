package io.stablemint.orders.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A notification as operators see it, without personal data.
 *
 * @param id the id for a requeue
 * @param eventType Stable Mint's name of the type
 * @param version increases with every change; for an operator's action
 * @param tries number of tries since it was received or requeued
 * @param dueAt when the next try is due
 * @param attemptKey the idempotency key that it names
 * @param reference Stable Mint's reference of the session
 * @param websiteReference the id of the order that it names
 * @param body the received JSON without personal data
 * @param problem why the last try failed
 */
public record NotificationView(
        String id,
        String eventType,
        NotificationState state,
        long version,
        int tries,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<String> attemptKey,
        Optional<String> reference,
        Optional<String> websiteReference,
        String body,
        Optional<String> problem) {}
