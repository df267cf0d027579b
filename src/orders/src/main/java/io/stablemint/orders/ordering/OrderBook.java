package io.stablemint.orders.ordering;

/** To come. */
public final class OrderBook {

    private OrderBook() {}
}
