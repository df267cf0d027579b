package io.stablemint.orders.web.shop;

import io.stablemint.orders.ordering.Basket;

/** A number of pieces as a form sends it. */
final class Pieces {

    private Pieces() {}

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if it is no number of pieces, with a sentence for the visitor
     */
    static int read(String text) {
        if (!text.strip().matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException(
                    "The number of pieces is a number from 0 to " + Basket.MOST_PIECES + ".");
        }
        return Integer.parseInt(text.strip());
    }
}
