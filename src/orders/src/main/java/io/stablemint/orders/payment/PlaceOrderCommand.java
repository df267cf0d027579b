package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.Customer;

/**
 * The command to order a basket.
 *
 * @param token token of the submitted form; the same token means the same order
 */
public record PlaceOrderCommand(CheckoutToken token, Basket basket, Customer customer) {}
