package io.stablemint.orders.inbox;

import io.stablemint.orders.jobs.Claim;
import io.stablemint.orders.settings.OrderSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * How long due notifications wait until they are applied, as this server's latest claim has shown. While it is too long, the server accepts no
 * new checkouts: each would bring more notifications, and take processor time from those that report money.
 */
@ApplicationScoped
public class NotificationDelay {

    private final Duration limit;
    private volatile boolean isTooLong;

    @Inject
    public NotificationDelay(OrderSettings settings) {
        this.limit = settings.maxNotificationDelay();
    }

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    protected NotificationDelay() {
        this.limit = null;
    }

    /** Whether they wait longer than {@code orders.max-notification-delay}; once true, until they wait less than half of it. */
    public boolean isTooLong() {
        return isTooLong;
    }

    /** Called after each claim, by one thread at a time. What the claim has left over has waited about as long as the last row of its full batch. */
    void claimed(Claim claim, Instant now) {
        Duration delay = claim.othersDueSince()
                .map(dueAt -> Duration.between(dueAt, now))
                .orElse(Duration.ZERO);
        if (!isTooLong && delay.compareTo(limit) > 0) {
            isTooLong = true;
            InboxLog.delayed(delay);
        } else if (isTooLong && delay.compareTo(limit.dividedBy(2)) < 0) {
            isTooLong = false;
            InboxLog.caughtUp();
        }
    }
}
