package io.stablemint.sandbox.webhook;

/** The state of a delivery. */
public enum DeliveryState {
    /** Not acknowledged yet; it will be retried. */
    PENDING,
    /** Acknowledged with a 2xx status. */
    DELIVERED,
    /** Not acknowledged, and the contract's retry schedule has ended. */
    FAILED,
    /** Not sent because of a fault script. */
    DROPPED,
    /** Not sent because no webhook URL is set. */
    UNADDRESSED
}
