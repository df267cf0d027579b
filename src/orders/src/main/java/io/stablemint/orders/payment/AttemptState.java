package io.stablemint.orders.payment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The state of a payment attempt. {@link #mayBecome} defines all legal transitions. */
public enum AttemptState {
    /** Stored; the request was not sent yet. */
    PREPARED,
    /** The request was sent and its outcome is not known: it may be retried only with the same idempotency key. */
    SENT,
    /** Stable Mint created a session for it. */
    OPEN,
    /** Stable Mint accepted the customer's payment. */
    SUCCEEDED,
    /** The payment failed, or no session was created. */
    FAILED,
    /** It was not paid in time. */
    EXPIRED,
    /** Another attempt replaced it while it was live. */
    SUPERSEDED;

    private static final Map<AttemptState, Set<AttemptState>> TRANSITIONS = new EnumMap<>(Map.of(
            // PREPARED to SUCCEEDED happens only if the database was restored from an older backup.
            PREPARED, EnumSet.of(SENT, SUCCEEDED, EXPIRED),
            SENT, EnumSet.of(OPEN, SUCCEEDED, FAILED, EXPIRED),
            OPEN, EnumSet.of(SUCCEEDED, FAILED, EXPIRED, SUPERSEDED),
            // A late payment is still a payment: the attempt becomes SUCCEEDED, and the order goes into review.
            FAILED, EnumSet.of(SUCCEEDED),
            EXPIRED, EnumSet.of(SUCCEEDED),
            SUPERSEDED, EnumSet.of(SUCCEEDED)));

    /** Whether the transition is legal. A state has no transition to itself. */
    public boolean mayBecome(AttemptState next) {
        return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it is not known if Stable Mint has a session for it. */
    public boolean isUnknown() {
        return this == PREPARED || this == SENT;
    }

    /** Whether the customer can still pay with this attempt. */
    public boolean isLive() {
        return this == PREPARED || this == SENT || this == OPEN;
    }
}
