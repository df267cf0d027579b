package io.stablemint.orders.operator;

/** The result of an operator's action. */
public enum ActionResult {
    DONE,
    /** Somebody else changed the row after the operator had seen it. Nothing was changed. */
    CHANGED_MEANWHILE,
    /** The row does not exist, or its state does not allow the action. Nothing was changed. */
    NOT_POSSIBLE,
    /** A second operator has to do this. Nothing was changed. */
    NEEDS_SECOND_OPERATOR
}
