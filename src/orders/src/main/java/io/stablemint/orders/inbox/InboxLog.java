package io.stablemint.orders.inbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Log messages about notifications. Their texts contain ids only: no personal data. */
final class InboxLog {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.inbox");

    private InboxLog() {}

    static void delayed(Duration delay) {
        LOG.log(
                Level.WARNING,
                "ORDER2083W: Due notifications have waited {0} ms to be applied; this server rejects new checkouts until they wait"
                        + " less.",
                String.valueOf(delay.toMillis()));
    }

    static void caughtUp() {
        LOG.log(
                Level.INFO,
                "ORDER2084I: Due notifications wait less than half of the limit again; this server accepts new checkouts.");
    }

    /** Not for exceptions that say only that the database is away: there would be one for each notification of the batch. */
    static void failed(String notification, RuntimeException cause) {
        LOG.log(
                Level.WARNING,
                "ORDER2085W: Notification " + notification
                        + " could not be applied; it is retried or becomes a dead letter.",
                cause);
    }

    static void dead(String notification, String why) {
        LOG.log(
                Level.WARNING,
                "ORDER2082W: Notification {0} became a dead letter after its last try. {1}",
                notification,
                why);
    }
}
