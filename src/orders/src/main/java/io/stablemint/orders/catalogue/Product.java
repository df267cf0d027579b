package io.stablemint.orders.catalogue;

import io.stablemint.orders.money.Money;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing on the shelf.
 *
 * @param sku its short name, stable for ever: lower-case letters, digits and single hyphens, at most 40 characters
 * @param name for people
 * @param description one or two sentences, for people
 * @param price of one piece, more than nothing
 */
public record Product(String sku, String name, String description, Money price) {

    private static final Pattern SKU = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SKU = 40;

    public Product {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        if (!isSku(sku)) {
            throw new IllegalArgumentException(
                    "'" + sku + "' is not a SKU: lower-case letters, digits and single hyphens, at most 40.");
        }
        if (!price.isPositive()) {
            throw new IllegalArgumentException(
                    "Product " + sku + " costs " + price + "; a price is more than nothing.");
        }
    }

    /** Whether a text could name a product. */
    public static boolean isSku(String text) {
        return text.length() <= LONGEST_SKU && SKU.matcher(text).matches();
    }
}
