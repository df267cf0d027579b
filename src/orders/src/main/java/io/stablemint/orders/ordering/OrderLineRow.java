package io.stablemint.orders.ordering;

import io.stablemint.orders.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A row of table order_line; inserted once, never changed. Its currency is the order's currency. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class OrderLineRow {

    private String sku;
    private String name;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    private int quantity;

    protected OrderLineRow() {}

    static OrderLineRow of(OrderLine line) {
        OrderLineRow row = new OrderLineRow();
        row.sku = line.sku();
        row.name = line.name();
        row.unitPrice = line.unitPrice().amount();
        row.quantity = line.quantity();
        return row;
    }

    OrderLine toLine(String currency) {
        return new OrderLine(sku, name, new Money(unitPrice, currency), quantity);
    }
}
