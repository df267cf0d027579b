package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderLine;

/** An order line, with the product's name and price at the time of the order. */
public record OrderLineJson(String sku, String name, MoneyJson unitPrice, int quantity) {

    static OrderLineJson of(OrderLine line) {
        return new OrderLineJson(line.sku(), line.name(), MoneyJson.of(line.unitPrice()), line.quantity());
    }
}
