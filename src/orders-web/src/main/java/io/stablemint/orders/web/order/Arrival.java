package io.stablemint.orders.web.order;

/** By which way a customer came to the order's page: a hint what to talk about, never a proof of anything. */
public enum Arrival {
    /** By the order's own link. */
    LINK,
    /** From the checkout, which says that the customer paid. */
    SUCCESS,
    /** From the checkout, which the customer left. */
    EXIT,
    /** From the checkout, which could not go on. */
    ERROR,
    /** From the button "Pay", while payments could not be begun. */
    UNAVAILABLE
}
