package io.stablemint.orders.web.api;

/**
 * A new checkout.
 *
 * @param checkoutToken identifies the checkout; keep it secret
 */
public record NewCheckoutJson(String checkoutToken) {}
