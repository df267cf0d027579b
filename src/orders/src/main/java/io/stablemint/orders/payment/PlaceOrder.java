package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.Customer;

/**
 * The wish to buy a basket.
 *
 * @param token of the form that was sent; the same token again means the same order
 */
public record PlaceOrder(CheckoutToken token, Basket basket, Customer customer) {}
