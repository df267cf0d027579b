package io.stablemint.sandbox.session;

/** The state of a session. Being expired is not a state: it follows from the clock. */
public enum SessionState {
    /** The partner has created the session; the customer has not opened the checkout page yet. */
    CREATED,
    /** The customer has opened the checkout page. */
    OPENED,
    PAID,
    DECLINED,
    /** A withdrawal, which has no checkout page. */
    WITHDRAWN;

    /** Whether the state normally does not change any more. */
    public boolean isFinal() {
        return this == PAID || this == DECLINED || this == WITHDRAWN;
    }
}
