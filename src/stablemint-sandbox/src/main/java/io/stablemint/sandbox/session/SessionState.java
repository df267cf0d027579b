package io.stablemint.sandbox.session;

/** How far a session has come. That it has expired is not a state: it follows from the clock. */
public enum SessionState {
    /** Made for the partner; nobody has looked at it yet. */
    CREATED,
    /** The customer has opened the checkout page. */
    OPENED,
    PAID,
    DECLINED,
    /** A withdrawal, which has no checkout page. */
    WITHDRAWN;

    /** Whether nothing further can happen to it. */
    public boolean isFinal() {
        return this == PAID || this == DECLINED || this == WITHDRAWN;
    }
}
