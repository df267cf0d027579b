package io.stablemint.orders.web.api;

/**
 * A checkout that was begun.
 *
 * @param checkoutToken names it; a secret of whoever orders
 */
public record NewCheckoutJson(String checkoutToken) {}
