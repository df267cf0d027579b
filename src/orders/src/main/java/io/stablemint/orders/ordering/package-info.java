/**
 * Baskets, customers and orders: what was ordered, for how much, and what became of it.
 *
 * <p>Promise: an order changes only along {@link io.stablemint.orders.ordering.OrderState}'s table, by a conditional update that
 * one caller wins; pages see read-only records.
 */
@NullMarked
package io.stablemint.orders.ordering;

import org.jspecify.annotations.NullMarked;
