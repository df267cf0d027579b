package io.stablemint.orders.web.api;

import io.stablemint.orders.catalogue.Product;

/**
 * A product on sale.
 *
 * @param sku names it in orders
 */
public record ProductJson(String sku, String name, String description, MoneyJson price) {

    static ProductJson of(Product product) {
        return new ProductJson(product.sku(), product.name(), product.description(), MoneyJson.of(product.price()));
    }
}
