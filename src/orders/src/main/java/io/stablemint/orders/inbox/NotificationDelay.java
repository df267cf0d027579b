package io.stablemint.orders.inbox;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.settings.OrderSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long stored notifications wait until they are applied, as this server's latest claim has shown. While it is too long, the server accepts no
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

    /** Whether they wait longer than {@code orders.max-notification-delay}; once true, until they wait half as long. */
    public boolean isTooLong() {
        return isTooLong;
    }

    /** Called after each claim by the one thread that claims. */
    void claimed(List<Notification> claimed, Instant now) {
        Duration delay = delay(claimed, now);
        if (!isTooLong && delay.compareTo(limit) > 0) {
            isTooLong = true;
            InboxLog.delayed(delay);
        } else if (isTooLong && delay.compareTo(limit.dividedBy(2)) < 0) {
            isTooLong = false;
            InboxLog.caughtUp();
        }
    }

    /**
     * The rows that are due longest are claimed first. If the claim could not take all, those that are left have waited about as long as the newest
     * of it. Those that were tried before do not count: they have waited because their earlier tries had failed.
     */
    private static Duration delay(List<Notification> claimed, Instant now) {
        return claimed.size() < DueRows.BATCH_SIZE
                ? Duration.ZERO
                : claimed.stream()
                        .filter(notification -> notification.tries() == 0)
                        .map(Notification::receivedAt)
                        .max(Instant::compareTo)
                        .map(newest -> Duration.between(newest, now))
                        .orElse(Duration.ZERO);
    }
}
