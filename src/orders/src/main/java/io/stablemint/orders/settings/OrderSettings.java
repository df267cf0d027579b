package io.stablemint.orders.settings;

import java.net.URI;
import java.time.Duration;

/**
 * The settings of the order system.
 *
 * @param publicUrl the shop's address for browsers, without a slash at the end; return URLs begin with it
 * @param jobInterval time between two scheduled runs of a job that expects work ({@code orders.tick})
 * @param longestJobInterval the same for a job that has expected none for some time ({@code orders.idle-tick})
 * @param acceptMissingAmounts whether an accepted payment without amount or currency counts as the agreed one; otherwise the order is reviewed
 * @param lease how long a claimed row belongs to one server; must be longer than the longest call to Stable Mint
 * @param expiryGrace how long after a session's end a payment is still accepted as in time
 * @param unknownAtMost how long a request with an unknown outcome is retried before the attempt expires
 * @param abandonAfter how long an order may stay unpaid before it is cancelled
 * @param inboxTries maximum number of tries to apply a notification
 * @param inboxFirstWait wait after the first failed try; it doubles with each try
 * @param maxNotificationDelay how long due notifications may wait until they are applied, before new checkouts are rejected
 * @param resultOverdueAfter how long after the customer's return, or the session's end, a payment's result must be reported
 * @param backlogInterval how often the backlog is counted for health checks and metrics
 */
public record OrderSettings(
        URI publicUrl,
        Duration jobInterval,
        Duration longestJobInterval,
        boolean acceptMissingAmounts,
        Duration lease,
        Duration expiryGrace,
        Duration unknownAtMost,
        Duration abandonAfter,
        int inboxTries,
        Duration inboxFirstWait,
        Duration maxNotificationDelay,
        Duration resultOverdueAfter,
        Duration backlogInterval) {}
