package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A text that never prints itself and is compared in constant time. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return new Secret(value);
    }

    /** Whether the candidate is this secret; takes as long for a near miss as for a wild guess. */
    public boolean is(String candidate) {
        return MessageDigest.isEqual(utf8(), candidate.getBytes(StandardCharsets.UTF_8));
    }

    byte[] utf8() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "***";
    }
}
