package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret text. It is never printed, and it is compared in constant time. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return new Secret(value);
    }

    /** Whether the candidate equals this secret; the comparison takes the same time wherever they differ. */
    public boolean matches(String candidate) {
        return MessageDigest.isEqual(utf8(), candidate.getBytes(StandardCharsets.UTF_8));
    }

    /** For signed texts only; never for logs, messages or pages. */
    public byte[] utf8() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "***";
    }
}
