package io.stablemint.orders.ordering;

import java.util.Arrays;
import java.util.Optional;

/**
 * Stands in a checkout form, made when the form is shown, and makes its submission count once: from it follow the order's id and its
 * access token, so the primary key of the order is what refuses a second order, whichever server the second click reaches.
 *
 * <p>Its first 10 characters are the time of the form; the other 26 (130 bits) are random. Both derived values come from SHA-256 of the
 * whole, so the order's id, which others get to see, gives away neither this token nor the access token.
 */
public final class CheckoutToken {

    static final int RANDOM_LENGTH = 26;
    static final int RANDOM_BYTES = 17;
    private static final int LENGTH = TimeOrderedId.TIME_LENGTH + RANDOM_LENGTH;

    private final String value;

    CheckoutToken(String value) {
        this.value = value;
    }

    /** A token that came back with a form: nothing if it is none. */
    public static Optional<CheckoutToken> parse(String text) {
        boolean isOne = text.length() == LENGTH && Crockford.isCrockford(text);
        return isOne ? Optional.of(new CheckoutToken(text)) : Optional.empty();
    }

    /** The text for the form's hidden field. */
    public String value() {
        return value;
    }

    /** The one order that this form can make. */
    public OrderId orderId() {
        String random = Crockford.ofBytes(Sha256.of("order " + value), TimeOrderedId.RANDOM_LENGTH);
        return new OrderId(value.substring(0, TimeOrderedId.TIME_LENGTH) + random);
    }

    /** What lets the customer see that order. */
    public AccessToken accessToken() {
        byte[] hash = Sha256.of("access " + value);
        return new AccessToken(Crockford.ofBytes(Arrays.copyOf(hash, RANDOM_BYTES), RANDOM_LENGTH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckoutToken token && value.equals(token.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "CheckoutToken[not shown]";
    }
}
