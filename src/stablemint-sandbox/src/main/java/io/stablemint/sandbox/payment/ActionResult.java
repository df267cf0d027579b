package io.stablemint.sandbox.payment;

/** The result of a customer's action. */
public enum ActionResult {
    DONE,
    ALREADY_PAID,
    ALREADY_DECLINED,
    EXPIRED,
    /** The session's state does not allow the action, or the session has that state already. */
    NOT_POSSIBLE,
    /** The session has been removed from memory in the meantime. */
    SESSION_REMOVED
}
