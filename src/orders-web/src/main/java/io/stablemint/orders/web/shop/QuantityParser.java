package io.stablemint.orders.web.shop;

import io.stablemint.orders.ordering.Basket;

/** Parses the quantity that the basket's form sends. */
final class QuantityParser {

    private QuantityParser() {}

    /**
     * Parses a number of pieces.
     *
     * @throws IllegalArgumentException if the text is not a valid quantity; its message is shown to the user
     */
    static int parse(String text) {
        if (!text.strip().matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException(
                    "The number of pieces must be a whole number from 0 to " + Basket.MAX_PIECES + ".");
        }
        return Integer.parseInt(text.strip());
    }
}
