package io.stablemint.orders.inbox;

/** What became of a notification. */
public enum NotificationState {
    /** Stored; a worker applies it when it is due. */
    RECEIVED,
    /** Its effect is in the order. */
    APPLIED,
    /** Nothing to do for this type; kept. */
    IGNORED,
    /** Could not be applied however often; an operator can have it tried again. */
    DEAD
}
