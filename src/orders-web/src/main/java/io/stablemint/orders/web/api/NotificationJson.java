package io.stablemint.orders.web.api;

import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.inbox.NotificationView;
import java.time.Instant;
import java.util.Optional;

/**
 * A notification from Stable Mint, without personal data.
 *
 * @param id needed to retry it
 * @param tries how many times it was processed
 * @param reference the session's reference at Stable Mint
 * @param websiteReference the order's id
 * @param problem why it could not be processed the last time
 */
public record NotificationJson(
        String id,
        String eventType,
        NotificationState state,
        int tries,
        Instant receivedAt,
        Optional<String> reference,
        Optional<String> websiteReference,
        Optional<String> problem) {

    static NotificationJson of(NotificationView view) {
        return new NotificationJson(
                view.id(),
                view.eventType(),
                view.state(),
                view.tries(),
                view.receivedAt(),
                view.reference(),
                view.websiteReference(),
                view.problem());
    }
}
