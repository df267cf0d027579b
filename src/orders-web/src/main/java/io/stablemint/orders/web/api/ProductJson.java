package io.stablemint.orders.web.api;

import io.stablemint.orders.catalogue.Product;

/**
 * A product of the shop.
 *
 * @param sku the product's id, needed to order it
 */
public record ProductJson(String sku, String name, String description, MoneyJson price) {

    static ProductJson of(Product product) {
        return new ProductJson(product.sku(), product.name(), product.description(), MoneyJson.of(product.price()));
    }
}
