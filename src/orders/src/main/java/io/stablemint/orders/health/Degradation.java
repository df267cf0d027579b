package io.stablemint.orders.health;

import io.stablemint.orders.monitoring.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What does not work as it should although requests can be served. Operators must act; another server would not be better. */
public enum Degradation {
    /** Notifications wait to be applied for longer than usual. */
    INBOX_BACKLOG,
    /** Notifications could not be applied; an operator must requeue them. */
    DEAD_LETTERS,
    /** Customers have probably paid, and Stable Mint has not reported it. */
    RESULTS_OVERDUE,
    /** This server rejects calls to Stable Mint after too many faults. */
    CIRCUIT_BREAKER_OPEN,
    /** Files of keys or secrets cannot be read any more: the running servers work, but a server that starts now does not. */
    CONFIGURATION_FILES_MISSING,
    /** The numbers are old: the job that counts them does not run or fails. */
    BACKLOG_UNKNOWN;

    private static final Duration LONGEST_USUAL_WAIT = Duration.ofMinutes(2);

    /** The degradations at this time. */
    static Set<Degradation> of(Backlog backlog, Duration interval, Instant now) {
        Set<Degradation> found = EnumSet.noneOf(Degradation.class);
        if (backlog.oldestPending()
                .filter(since -> since.plus(LONGEST_USUAL_WAIT).isBefore(backlog.countedAt()))
                .isPresent()) {
            found.add(INBOX_BACKLOG);
        }
        if (backlog.deadNotifications() > 0) {
            found.add(DEAD_LETTERS);
        }
        if (backlog.probablyPaid() > 0) {
            found.add(RESULTS_OVERDUE);
        }
        if (backlog.countedAt()
                .plus(interval.multipliedBy(4))
                .plus(LONGEST_USUAL_WAIT)
                .isBefore(now)) {
            found.add(BACKLOG_UNKNOWN);
        }
        return found;
    }
}
