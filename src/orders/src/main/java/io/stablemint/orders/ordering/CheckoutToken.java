package io.stablemint.orders.ordering;

import io.stablemint.orders.encoding.CrockfordBase32;
import io.stablemint.orders.encoding.Sha256;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes the submission of a checkout form idempotent. It is created when the form is shown and sent with the form. The order's id and its
 * access token are derived from it, so the primary key of the order rejects a second order, on whichever server the second request arrives.
 *
 * <p>Its first 10 characters are the time at which the form was shown; the other 26 (130 bits) are random. Both derived values are computed
 * from SHA-256 of the whole token, so neither this token nor the access token can be computed from the order's id, which is not secret.
 */
public final class CheckoutToken {

    static final int RANDOM_LENGTH = 26;
    static final int RANDOM_BYTES = 17;
    private static final int LENGTH = Ulid.TIME_LENGTH + RANDOM_LENGTH;

    private final String value;

    CheckoutToken(String value) {
        this.value = value;
    }

    /** Parses a token from a submitted form; empty if it is not valid. */
    public static Optional<CheckoutToken> parse(String text) {
        boolean valid = text.length() == LENGTH && CrockfordBase32.isEncoded(text);
        return valid ? Optional.of(new CheckoutToken(text)) : Optional.empty();
    }

    /** The text for the form's hidden field. */
    public String value() {
        return value;
    }

    /** The id of the only order that this form can create. */
    public OrderId orderId() {
        String random = CrockfordBase32.encode(Sha256.bytes("order " + value), Ulid.RANDOM_LENGTH);
        return new OrderId(value.substring(0, Ulid.TIME_LENGTH) + random);
    }

    /** The token that gives the customer access to that order. */
    public AccessToken accessToken() {
        byte[] hash = Sha256.bytes("access " + value);
        return new AccessToken(CrockfordBase32.encode(Arrays.copyOf(hash, RANDOM_BYTES), RANDOM_LENGTH));
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
