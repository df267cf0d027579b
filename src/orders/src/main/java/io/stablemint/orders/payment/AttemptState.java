package io.stablemint.orders.payment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an attempt to get paid stands. {@link #mayBecome} is the whole table of legal changes. */
public enum AttemptState {
    /** Committed; nothing was sent. */
    PREPARED,
    /** Sent, and the outcome is not known: only the same key may be sent again. */
    SENT,
    /** Stable Mint holds a session for it. */
    OPEN,
    /** Stable Mint accepted the customer's money. */
    SUCCEEDED,
    /** Stable Mint said that it failed, or that no session came to be. */
    FAILED,
    /** Nobody paid in time. */
    EXPIRED,
    /** Another attempt took its place while it was live. */
    SUPERSEDED;

    private static final Map<AttemptState, Set<AttemptState>> TABLE = new EnumMap<>(Map.of(
            // Straight to SUCCEEDED cannot happen, but a database restored from yesterday makes it happen.
            PREPARED, EnumSet.of(SENT, SUCCEEDED, EXPIRED),
            SENT, EnumSet.of(OPEN, SUCCEEDED, FAILED, EXPIRED),
            OPEN, EnumSet.of(SUCCEEDED, FAILED, EXPIRED, SUPERSEDED),
            // Money is a fact, however late: the attempt tells the truth, and the order goes into review.
            FAILED, EnumSet.of(SUCCEEDED),
            EXPIRED, EnumSet.of(SUCCEEDED),
            SUPERSEDED, EnumSet.of(SUCCEEDED)));

    /** Whether the change is legal. Staying is no change. */
    public boolean mayBecome(AttemptState next) {
        return TABLE.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the customer may still pay by it. */
    public boolean isLive() {
        return this == PREPARED || this == SENT || this == OPEN;
    }
}
