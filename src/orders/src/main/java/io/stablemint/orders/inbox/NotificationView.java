package io.stablemint.orders.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A notification as operators see it; nothing personal.
 *
 * @param id to name it when it is to be tried again
 * @param eventType Stable Mint's name of the type
 * @param tries how often it was tried since it arrived or was last revived
 * @param reference Stable Mint's, of the session
 * @param websiteReference which order it names
 * @param body the JSON as it came, without personal fields
 * @param problem why the last try did not work
 */
public record NotificationView(
        String id,
        String eventType,
        NotificationState state,
        int tries,
        Instant receivedAt,
        Optional<String> reference,
        Optional<String> websiteReference,
        String body,
        Optional<String> problem) {}
