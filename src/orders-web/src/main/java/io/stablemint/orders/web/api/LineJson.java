package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderLine;

/** One line of an order, with name and price as they were then. */
public record LineJson(String sku, String name, MoneyJson unitPrice, int quantity) {

    static LineJson of(OrderLine line) {
        return new LineJson(line.sku(), line.name(), MoneyJson.of(line.unitPrice()), line.quantity());
    }
}
