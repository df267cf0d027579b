package io.stablemint.orders.operations;

import io.stablemint.orders.ordering.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The state of the payments at one moment.
 *
 * @param hours the payment attempts by the hour in which they began, of the last 24 hours, oldest first, without gaps
 * @param timeToPaid of the orders of the last 24 hours; empty if none of them is paid
 * @param oldestUnfinished the oldest payment attempt whose result is not known yet
 * @param lastNotification when the last notification was received
 */
public record Today(
        Instant at,
        PaymentCounts lastHour,
        PaymentCounts lastDay,
        PaymentCounts lastWeek,
        List<Hour> hours,
        Optional<TimeToPaid> timeToPaid,
        Optional<Unfinished> oldestUnfinished,
        Backlog backlog,
        Optional<Instant> lastNotification,
        WorkCounts work) {

    public Today {
        hours = List.copyOf(hours);
    }

    /** The payment attempts that began in one hour. */
    public record Hour(Instant start, PaymentCounts counts) {}

    /** How long it took from the order to the accepted payment. */
    public record TimeToPaid(long orders, Duration median, Duration p95) {}

    /** A payment attempt without a result. */
    public record Unfinished(OrderId order, Instant since) {}

    /** The notifications that wait to be applied. */
    public record Backlog(long notifications, Optional<Instant> oldest) {}

    /**
     * How many rows the work lists have.
     *
     * @param overdue the payments that are probably paid and whose result was not reported in time
     */
    public record WorkCounts(long inReview, long refundDue, long deadLetters, long overdue) {}
}
