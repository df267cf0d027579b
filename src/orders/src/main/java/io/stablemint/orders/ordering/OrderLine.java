package io.stablemint.orders.ordering;

import io.stablemint.orders.money.Money;

/**
 * One line of an order, with the product's name and price at the time of the order.
 *
 * @param sku the product's SKU
 * @param name the product's name, as shown to customers
 * @param unitPrice of one piece
 * @param quantity number of pieces, at least 1
 */
public record OrderLine(String sku, String name, Money unitPrice, int quantity) {

    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException(
                    "An order line has at least 1 piece; got " + quantity + " of " + sku + ".");
        }
    }

    public Money total() {
        return unitPrice.times(quantity);
    }
}
