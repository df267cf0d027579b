package io.stablemint.orders.inbox;

/** What happened to a notification, for metrics. */
enum NotificationResult {
    STORED,
    /** It had been stored before. */
    DUPLICATE,
    APPLIED,
    IGNORED,
    /** It could not be applied and is retried. */
    RETRIED,
    DEAD
}
