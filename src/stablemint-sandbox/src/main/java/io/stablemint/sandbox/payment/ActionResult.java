package io.stablemint.sandbox.payment;

/** What came of something that a customer did. */
public enum ActionResult {
    DONE,
    ALREADY_PAID,
    ALREADY_DECLINED,
    EXPIRED,
    /** The session is where the act would have brought it, or has no such act. */
    NOTHING_TO_DO,
    /** The session has fallen out of memory meanwhile. */
    FORGOTTEN
}
