package io.stablemint.orders.catalogue;

import io.stablemint.orders.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A row of table product; only read. */
@Entity
@Table(name = "product")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class ProductRow {

    @Id
    private String sku;

    private String name;
    private String description;

    @Column(name = "price_amount")
    private BigDecimal priceAmount;

    @Column(name = "price_currency")
    private String priceCurrency;

    @Column(name = "shelf_place")
    private int shelfPlace;

    protected ProductRow() {}

    Product toProduct() {
        return new Product(sku, name, description, new Money(priceAmount, priceCurrency));
    }

    int shelfPlace() {
        return shelfPlace;
    }
}
