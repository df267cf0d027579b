package io.stablemint.orders.web.order;

/** How the customer returned from the checkout. It only selects the text to show: anyone can open these URLs, so it proves no payment. */
public enum CheckoutReturn {
    /** The customer opened the order's link and does not come from the checkout. */
    NONE,
    /** By the success URL. */
    SUCCESS,
    /** By the exit URL: the customer left the checkout. */
    EXIT,
    /** By the error URL. */
    ERROR,
    /** The checkout could not be started, because payments are not available. */
    UNAVAILABLE
}
