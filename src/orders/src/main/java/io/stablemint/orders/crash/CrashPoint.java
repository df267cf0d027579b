package io.stablemint.orders.crash;

import java.util.Locale;

/** The places where tests let the server crash: between every two steps that change data here or at Stable Mint. */
public enum CrashPoint {
    /** Order and attempt are inserted, not committed. */
    CHECKOUT_UNCOMMITTED,
    /** Order and attempt are committed; the request is not sent. */
    CHECKOUT_COMMITTED,
    /** It is committed that the request is about to be sent; it is not sent. */
    CREATE_UNSENT,
    /** Stable Mint answered; the answer is not stored. */
    CREATE_ANSWERED,
    /** The answer is stored, not committed. */
    STORE_UNCOMMITTED,
    /** The answer is committed; the customer has no response. */
    STORE_COMMITTED,
    /** The response is about to redirect the browser to Stable Mint. */
    REDIRECT,
    /** A verified notification was received; nothing is stored. */
    WEBHOOK_RECEIVED,
    /** The notification is inserted, not committed. */
    WEBHOOK_UNCOMMITTED,
    /** The notification is committed, not acknowledged. */
    WEBHOOK_COMMITTED,
    /** The inbox job has claimed the notification. */
    APPLY_CLAIMED,
    /** The order and attempt are updated by the notification, not committed. */
    APPLY_UNCOMMITTED,
    /** The update is committed; the notification is not marked as applied. */
    APPLY_COMMITTED,
    /** A job has claimed an expired attempt or an abandoned order. */
    EXPIRY_CLAIMED,
    /** The expiry is stored, not committed. */
    EXPIRY_UNCOMMITTED,
    /** A job has claimed an attempt with an unknown outcome. */
    RECOVERY_CLAIMED,
    /** Stable Mint answered the retry; the answer is not stored. */
    RECOVERY_ANSWERED;

    /** The name in the system property, for example {@code store-uncommitted}. */
    public String propertyValue() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
