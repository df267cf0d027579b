package io.stablemint.orders.inbox;

/** The state of a notification. */
public enum NotificationState {
    /** Stored; the inbox job applies it when it is due. */
    RECEIVED,
    /** The order and the attempt are updated. */
    APPLIED,
    /** Stored, but this type has no effect. */
    IGNORED,
    /** A dead letter: all tries to apply it failed. An operator can requeue it. */
    DEAD
}
