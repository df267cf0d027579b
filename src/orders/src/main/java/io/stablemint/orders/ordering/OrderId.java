package io.stablemint.orders.ordering;

import java.util.Optional;

/**
 * Names one order, for ever and everywhere; sorts by the time of checkout.
 *
 * @param value 26 Crockford characters
 */
public record OrderId(String value) implements Comparable<OrderId> {

    private static final int LETTERS_OF_THE_NUMBER = 8;

    public OrderId {
        if (!TimeOrderedId.isOne(value)) {
            throw new IllegalArgumentException(
                    "An order id has 26 characters of Crockford's base 32; got " + value.length() + " characters.");
        }
    }

    /** An id that came from outside: nothing if it is none. */
    public static Optional<OrderId> parse(String text) {
        return TimeOrderedId.isOne(text) ? Optional.of(new OrderId(text)) : Optional.empty();
    }

    /** The short number that people read to each other, for example {@code 7PKZ-U6F2}. Not unique enough to look anything up by it alone. */
    public String number() {
        String end = value.substring(value.length() - LETTERS_OF_THE_NUMBER);
        return end.substring(0, LETTERS_OF_THE_NUMBER / 2) + "-" + end.substring(LETTERS_OF_THE_NUMBER / 2);
    }

    @Override
    public int compareTo(OrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
