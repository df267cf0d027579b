package io.stablemint.orders.inbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Log messages about notifications. They contain ids only: no personal data. */
final class InboxLog {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.inbox");

    private InboxLog() {}

    static void dead(String notification, String why) {
        LOG.log(
                Level.WARNING,
                "ORDER2082W: Notification {0} became a dead letter after its last try. {1}",
                notification,
                why);
    }
}
