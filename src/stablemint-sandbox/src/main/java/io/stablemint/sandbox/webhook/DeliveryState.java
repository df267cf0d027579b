package io.stablemint.sandbox.webhook;

/** How a delivery stands. */
public enum DeliveryState {
    /** Not acknowledged yet; there will be another try. */
    PENDING,
    /** Acknowledged by a 2xx. */
    DELIVERED,
    /** Not acknowledged by the last try of the contract's schedule. */
    FAILED,
    /** Thrown away by a script. */
    DROPPED,
    /** There is no webhook URL to send it to. */
    UNADDRESSED
}
