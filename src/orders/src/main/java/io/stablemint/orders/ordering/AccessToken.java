package io.stablemint.orders.ordering;

import io.stablemint.orders.encoding.CrockfordBase32;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A secret that gives access to one order without a session. It is part of the order's links and of the return URLs.
 *
 * <p>It allows to see the order and to pay for it, nothing else. It is never logged; {@link #value} is for links only.
 */
public final class AccessToken {

    private static final int MIN_LENGTH = 26;
    private static final int MAX_LENGTH = 64;

    private final String value;

    /**
     * A token from a request. It gives no access until {@link #sameAs} has compared it with the order's token.
     *
     * @throws IllegalArgumentException if its length or characters are not those of an access token
     */
    public AccessToken(String value) {
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH || !CrockfordBase32.isEncoded(value)) {
            throw new IllegalArgumentException("This text is not an access token: its length or characters are wrong.");
        }
        this.value = value;
    }

    /** The text for a link. */
    public String value() {
        return value;
    }

    /** Compares in constant time, so that the duration does not reveal where the two differ. */
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
