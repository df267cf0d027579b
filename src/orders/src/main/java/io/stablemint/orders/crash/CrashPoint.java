package io.stablemint.orders.crash;

import java.util.Locale;

/** Where a crash is worth trying: between every two steps that change something somewhere. */
public enum CrashPoint {
    /** Order and attempt are written, not committed. */
    CHECKOUT_UNCOMMITTED,
    /** Order and attempt are committed, nothing is sent. */
    CHECKOUT_COMMITTED,
    /** It is committed that the request goes out; it has not. */
    CREATE_UNSENT,
    /** Stable Mint answered; nobody here remembers. */
    CREATE_ANSWERED,
    /** The answer is written, not committed. */
    STORE_UNCOMMITTED,
    /** The answer is committed; the customer does not know. */
    STORE_COMMITTED,
    /** The page is about to send the browser to Stable Mint. */
    REDIRECT,
    /** A verified notification arrived, nothing is written. */
    WEBHOOK_RECEIVED,
    /** The notification is written, not committed. */
    WEBHOOK_UNCOMMITTED,
    /** The notification is committed, not acknowledged. */
    WEBHOOK_COMMITTED,
    /** A worker has claimed the notification. */
    APPLY_CLAIMED,
    /** The notification's effect is written, not committed. */
    APPLY_UNCOMMITTED,
    /** The effect is committed; the notification still counts as not applied. */
    APPLY_COMMITTED,
    /** A job has claimed an expired attempt or an abandoned order. */
    EXPIRY_CLAIMED,
    /** The expiry is written, not committed. */
    EXPIRY_UNCOMMITTED,
    /** A job has claimed an attempt of unknown outcome. */
    RECOVERY_CLAIMED,
    /** The repeated request was answered; nobody here remembers. */
    RECOVERY_ANSWERED;

    /** As settings spell it, for example {@code store-uncommitted}. */
    public String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
