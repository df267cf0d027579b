package io.stablemint.orders.ordering;

import io.stablemint.orders.catalogue.Product;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a customer wants to buy: SKUs and quantities, no prices. It lives in a cookie, so it believes nothing it reads.
 *
 * @param quantities pieces by SKU, each from 1 to {@value #MOST_PIECES}, at most {@value #MOST_LINES} SKUs
 */
public record Basket(SortedMap<String, Integer> quantities) {

    /** Pieces of one product. */
    public static final int MOST_PIECES = 99;

    /** Different products. */
    public static final int MOST_LINES = 20;

    /**
     * Copies and checks the quantities.
     *
     * @throws IllegalArgumentException if a SKU or quantity cannot be, or there are too many
     */
    public Basket {
        quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
        if (quantities.size() > MOST_LINES) {
            throw new IllegalArgumentException(
                    "A basket holds at most " + MOST_LINES + " products; got " + quantities.size() + ".");
        }
        quantities.forEach(Basket::check);
    }

    public static Basket empty() {
        return new Basket(new TreeMap<>());
    }

    /** Reads {@link #text}; whatever does not look like a line of ours is left out, and what is too much is left away. */
    public static Basket parse(String text) {
        return BasketText.parse(text);
    }

    /** With one piece more, unless that is one too many. */
    public Basket add(String sku) {
        return with(sku, Math.min(MOST_PIECES, quantities.getOrDefault(sku, 0) + 1));
    }

    /** With so many pieces; none removes the product. */
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

    /** How many of a product; nothing if it is not in the basket. */
    public Optional<Integer> piecesOf(String sku) {
        return Optional.ofNullable(quantities.get(sku));
    }

    public boolean isEmpty() {
        return quantities.isEmpty();
    }

    /** All pieces together, for the number beside the basket's picture. */
    public int pieces() {
        return quantities.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Short text that fits a cookie: {@code sku.quantity-sku.quantity} with each SKU's own hyphens written as underscores. */
    public String text() {
        return quantities.entrySet().stream().map(BasketText::line).collect(Collectors.joining("-"));
    }

    private static void check(String sku, Integer pieces) {
        if (!Product.isSku(sku)) {
            throw new IllegalArgumentException(
                    "A basket holds SKUs; got a text of " + sku.length() + " characters that is none.");
        }
        if (pieces < 1 || pieces > MOST_PIECES) {
            throw new IllegalArgumentException(
                    "A basket holds 1 to " + MOST_PIECES + " pieces of a product; got " + pieces + " of " + sku + ".");
        }
    }

    /** The cookie's spelling. */
    private static final class BasketText {

        private BasketText() {}

        static String line(Map.Entry<String, Integer> line) {
            return line.getKey().replace('-', '_') + "." + line.getValue();
        }

        static Basket parse(String text) {
            TreeMap<String, Integer> quantities = new TreeMap<>();
            for (String line : text.split("-", MOST_LINES + 1)) {
                if (quantities.size() < MOST_LINES) {
                    read(line, quantities);
                }
            }
            return new Basket(quantities);
        }

        private static void read(String line, Map<String, Integer> quantities) {
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
