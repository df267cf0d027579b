package io.stablemint.orders.ordering;

import java.util.Optional;

/**
 * The unique id of an order, a ULID. It never changes and sorts by the time of checkout.
 *
 * @param value 26 characters of Crockford's Base32
 */
public record OrderId(String value) implements Comparable<OrderId> {

    private static final int NUMBER_LENGTH = 8;

    public OrderId {
        if (!Ulid.isValid(value)) {
            throw new IllegalArgumentException("An order id has 26 characters of Crockford's Base32; a text of "
                    + value.length() + " characters is not an order id.");
        }
    }

    /** Parses an id from a request or a notification; empty if it is not valid. */
    public static Optional<OrderId> parse(String text) {
        return Ulid.isValid(text) ? Optional.of(new OrderId(text)) : Optional.empty();
    }

    /** The short number that is shown to people, for example {@code 7PKZ-U6F2}. It is not unique: do not search by it alone. */
    public String number() {
        String end = value.substring(value.length() - NUMBER_LENGTH);
        return end.substring(0, NUMBER_LENGTH / 2) + "-" + end.substring(NUMBER_LENGTH / 2);
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
