package io.stablemint.orders.monitoring;

import io.stablemint.orders.payment.OverdueReason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How much work waits, at one moment. No number is larger than {@link BacklogQueries#MAX_COUNT}.
 *
 * @param countedAt when it was counted
 * @param pendingNotifications stored and not applied yet
 * @param oldestPending when the oldest of them was received
 * @param deadNotifications dead letters
 * @param unfinishedPayments payment attempts with which the customer can still pay
 * @param oldestUnfinished when the oldest of them was created
 * @param overdueResults payments whose result was not reported in time
 * @param ordersInReview orders that need an operator's decision
 * @param refundsDue orders whose payment has to be refunded
 */
public record Backlog(
        Instant countedAt,
        long pendingNotifications,
        Optional<Instant> oldestPending,
        long deadNotifications,
        long unfinishedPayments,
        Optional<Instant> oldestUnfinished,
        Map<OverdueReason, Long> overdueResults,
        long ordersInReview,
        long refundsDue) {

    public Backlog {
        overdueResults = Map.copyOf(overdueResults);
    }

    /** The overdue payments whose customer has probably paid. */
    public long probablyPaid() {
        return overdueResults.entrySet().stream()
                .filter(entry -> entry.getKey().isProbablyPaid())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
