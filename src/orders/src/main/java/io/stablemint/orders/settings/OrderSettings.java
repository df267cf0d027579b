package io.stablemint.orders.settings;

import java.net.URI;
import java.time.Duration;

/**
 * How this shop takes orders.
 *
 * @param publicUrl where browsers reach the shop, without a slash at the end; return URLs begin with it
 * @param tick how often each job looks for work
 * @param lease how long claimed work belongs to one server; longer than the longest call to Stable Mint
 * @param expiryGrace how long after a session's end its money still counts as in time
 * @param unknownAtMost how long an unknown outcome is asked for before the attempt counts as expired
 * @param abandonAfter how long an order may stay unpaid
 * @param inboxTries how often a notification that cannot be applied is tried
 * @param inboxFirstWait how long it waits after the first try; the wait doubles each time
 */
public record OrderSettings(
        URI publicUrl,
        Duration tick,
        Duration lease,
        Duration expiryGrace,
        Duration unknownAtMost,
        Duration abandonAfter,
        int inboxTries,
        Duration inboxFirstWait) {}
