package io.stablemint.orders.web.api;

import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.inbox.NotificationView;
import java.time.Instant;
import java.util.Optional;

/**
 * A notification from Stable Mint; nothing personal.
 *
 * @param id to name it when it is to be tried again
 * @param tries how often it was tried
 * @param reference Stable Mint's, of the session
 * @param websiteReference which order it names
 * @param problem why the last try did not work
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
