package io.stablemint.orders.payment;

/** The result of a request for a session, for metrics. */
enum SessionResult {
    CREATED,
    NOT_AVAILABLE,
    REJECTED,
    /** The session had ended before its address was known. */
    ENDED,
    /** A session may exist; the request is retried. */
    UNKNOWN
}
