package io.stablemint.orders.ordering;

import io.stablemint.orders.money.Money;

/**
 * One line of an order, with name and price as they were when the customer saw them.
 *
 * @param sku which product
 * @param name its name, for people
 * @param unitPrice of one piece
 * @param quantity pieces, at least one
 */
public record OrderLine(String sku, String name, Money unitPrice, int quantity) {

    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException(
                    "An order line has at least one piece; got " + quantity + " of " + sku + ".");
        }
    }

    public Money total() {
        return unitPrice.times(quantity);
    }
}
