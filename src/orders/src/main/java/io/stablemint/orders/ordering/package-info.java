/**
 * Baskets, customers and orders: what was ordered, the price, and the order's state.
 *
 * <p>Promise: an order's state changes only as the table in {@link io.stablemint.orders.ordering.OrderState} allows, by a conditional update, so
 * of several concurrent changes exactly one succeeds. Other packages read immutable records.
 */
@NullMarked
package io.stablemint.orders.ordering;

import org.jspecify.annotations.NullMarked;
