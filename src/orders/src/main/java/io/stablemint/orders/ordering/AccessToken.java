package io.stablemint.orders.ordering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Lets whoever holds it see one order, without a session: it is part of the order's links and of the return URLs.
 *
 * <p>It gives a view of the order and the right to pay for it, nothing else. It is never logged; {@link #value} is for links.
 */
public final class AccessToken {

    private static final int SHORTEST = 26;
    private static final int LONGEST = 64;

    private final String value;

    /**
     * A token that came with a request. It proves nothing until {@link #sameAs} compared it.
     *
     * @throws IllegalArgumentException if it cannot be one of ours
     */
    public AccessToken(String value) {
        if (value.length() < SHORTEST || value.length() > LONGEST || !Crockford.isCrockford(value)) {
            throw new IllegalArgumentException("This is not an access token of an order.");
        }
        this.value = value;
    }

    /** The text for a link. */
    public String value() {
        return value;
    }

    /** Compares in a time that does not tell where the two differ. */
    public boolean sameAs(AccessToken other) {
        return MessageDigest.isEqual(bytes(value), bytes(other.value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessToken token && sameAs(token);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "AccessToken[not shown]";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
