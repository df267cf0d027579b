package io.stablemint.orders.catalogue;

import io.stablemint.orders.money.Money;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A product on sale.
 *
 * @param sku its permanent short name: lower-case letters, digits and single hyphens, at most 40 characters
 * @param name as shown to customers
 * @param description one or two sentences, shown to customers
 * @param price price of one piece, greater than zero
 */
public record Product(String sku, String name, String description, Money price) {

    private static final Pattern SKU = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_SKU_LENGTH = 40;

    public Product {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        if (!isSku(sku)) {
            throw new IllegalArgumentException(
                    "'" + sku + "' is not a SKU: lower-case letters, digits and single hyphens, at most 40.");
        }
        if (!price.isPositive()) {
            throw new IllegalArgumentException(
                    "Product " + sku + " has the price " + price + "; a price is greater than zero.");
        }
    }

    /** Whether the text has the format of a SKU. */
    public static boolean isSku(String text) {
        return text.length() <= MAX_SKU_LENGTH && SKU.matcher(text).matches();
    }
}
