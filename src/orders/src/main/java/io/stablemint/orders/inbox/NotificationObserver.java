package io.stablemint.orders.inbox;

import io.stablemint.client.webhook.KnownNotifications;
import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.jobs.JobTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Stores the notifications that the client has verified in the inbox, before the client acknowledges them. */
@ApplicationScoped
public class NotificationObserver implements KnownNotifications {

    private final Inbox inbox;
    private final CrashInjector crashInjector;
    private JobTrigger jobs = JobTrigger.NONE;

    @Inject
    NotificationObserver(Inbox inbox, CrashInjector crashInjector) {
        this.inbox = inbox;
        this.crashInjector = crashInjector;
    }

    @Inject
    void setJobs(JobTrigger trigger) {
        this.jobs = trigger;
    }

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    protected NotificationObserver() {
        this.inbox = null;
        this.crashInjector = null;
    }

    /** Stores and commits the notification, and triggers the job that applies it. After an exception it is not acknowledged, and Stable Mint delivers it again. */
    void store(@Observes VerifiedNotification notification) {
        crashInjector.reached(CrashPoint.WEBHOOK_RECEIVED);
        inbox.store(IncomingNotificationMapper.of(notification));
        crashInjector.reached(CrashPoint.WEBHOOK_COMMITTED);
        jobs.trigger(InboxJob.class);
    }

    @Override
    public boolean isKnown(String deduplicationKey) {
        return inbox.isKnown(IncomingNotificationMapper.idOf(deduplicationKey));
    }
}
