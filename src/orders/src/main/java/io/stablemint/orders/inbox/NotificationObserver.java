package io.stablemint.orders.inbox;

import io.stablemint.client.webhook.KnownNotifications;
import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Between the client, which has verified a notification and is about to acknowledge it, and the inbox. */
@ApplicationScoped
public class NotificationObserver implements KnownNotifications {

    private final Inbox inbox;
    private final CrashPoints crashPoints;

    @Inject
    NotificationObserver(Inbox inbox, CrashPoints crashPoints) {
        this.inbox = inbox;
        this.crashPoints = crashPoints;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected NotificationObserver() {
        this.inbox = null;
        this.crashPoints = null;
    }

    /** Commits the notification; whatever it throws makes Stable Mint send it again. */
    void keep(@Observes VerifiedNotification notification) {
        crashPoints.reached(CrashPoint.WEBHOOK_RECEIVED);
        inbox.keep(VerifiedArrival.of(notification));
        crashPoints.reached(CrashPoint.WEBHOOK_COMMITTED);
    }

    @Override
    public boolean isKnown(String deduplicationKey) {
        return inbox.isKnown(VerifiedArrival.idOf(deduplicationKey));
    }
}
