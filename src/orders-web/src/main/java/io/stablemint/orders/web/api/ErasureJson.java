package io.stablemint.orders.web.api;

/**
 * What an erasure did.
 *
 * @param orders the number of orders that are kept without the customer
 * @param notifications the number of notifications whose bodies were erased
 */
public record ErasureJson(int orders, int notifications) {}
