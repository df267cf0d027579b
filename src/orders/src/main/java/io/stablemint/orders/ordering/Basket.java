package io.stablemint.orders.ordering;

import io.stablemint.orders.catalogue.Product;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a customer wants to buy: SKUs and quantities, no prices. It is stored in a cookie, so all its input is checked.
 *
 * @param quantities pieces by SKU, each from 1 to {@value #MAX_PIECES}, at most {@value #MAX_LINES} SKUs
 */
public record Basket(SortedMap<String, Integer> quantities) {

    /** The maximum number of pieces of one product. */
    public static final int MAX_PIECES = 99;

    /** The maximum number of different products. */
    public static final int MAX_LINES = 20;

    /**
     * Copies and checks the quantities.
     *
     * @throws IllegalArgumentException if a SKU or a quantity is not valid, or there are too many SKUs
     */
    public Basket {
        quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
        if (quantities.size() > MAX_LINES) {
            throw new IllegalArgumentException(
                    "A basket holds at most " + MAX_LINES + " products; got " + quantities.size() + ".");
        }
        quantities.forEach(Basket::check);
    }

    public static Basket empty() {
        return new Basket(new TreeMap<>());
    }

    /** Parses {@link #text}. Lines that are not valid are ignored, and so are lines beyond the maximum. */
    public static Basket parse(String text) {
        return BasketText.parse(text);
    }

    /** Adds one piece, up to the maximum. */
    public Basket add(String sku) {
        return with(sku, Math.min(MAX_PIECES, quantities.getOrDefault(sku, 0) + 1));
    }

    /** Sets the number of pieces; 0 removes the product. */
    public Basket with(String sku, int pieces) {
        TreeMap<String, Integer> changed = new TreeMap<>(quantities);
        if (pieces == 0) {
            changed.remove(sku);
        } else {
            changed.put(sku, pieces);
        }
        return new Basket(changed);
    }

    public Basket remove(String sku) {
        return with(sku, 0);
    }

    /** The number of pieces of a product; empty if it is not in the basket. */
    public Optional<Integer> piecesOf(String sku) {
        return Optional.ofNullable(quantities.get(sku));
    }

    public boolean isEmpty() {
        return quantities.isEmpty();
    }

    /** The total number of pieces, for the number beside the basket's icon. */
    public int pieces() {
        return quantities.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A short text for a cookie: {@code sku.quantity-sku.quantity} with the hyphens of each SKU replaced by underscores. */
    public String text() {
        return quantities.entrySet().stream().map(BasketText::format).collect(Collectors.joining("-"));
    }

    private static void check(String sku, Integer pieces) {
        if (!Product.isSku(sku)) {
            throw new IllegalArgumentException(
                    "A basket holds SKUs; a text of " + sku.length() + " characters is not a SKU.");
        }
        if (pieces < 1 || pieces > MAX_PIECES) {
            throw new IllegalArgumentException(
                    "A basket holds 1 to " + MAX_PIECES + " pieces of a product; got " + pieces + " of " + sku + ".");
        }
    }

    /** The cookie's format. */
    private static final class BasketText {

        private BasketText() {}

        static String format(Map.Entry<String, Integer> line) {
            return line.getKey().replace('-', '_') + "." + line.getValue();
        }

        static Basket parse(String text) {
            TreeMap<String, Integer> quantities = new TreeMap<>();
            for (String line : text.split("-", MAX_LINES + 1)) {
                if (quantities.size() < MAX_LINES) {
                    parseLine(line, quantities);
                }
            }
            return new Basket(quantities);
        }

        private static void parseLine(String line, Map<String, Integer> quantities) {
            int dot = line.indexOf('.');
            if (dot < 1) {
                return;
            }
            String sku = line.substring(0, dot).replace('_', '-');
            String pieces = line.substring(dot + 1);
            if (Product.isSku(sku) && pieces.matches("[1-9][0-9]?")) {
                quantities.put(sku, Integer.valueOf(pieces));
            }
        }
    }
}
