package io.stablemint.sandbox.api;

import java.nio.charset.StandardCharsets;

/** The bytes of a request or response body. */
final class RawBody {

    private final byte[] bytes;

    private RawBody(byte[] bytes) {
        this.bytes = bytes;
    }

    static RawBody of(byte[] bytes) {
        return new RawBody(bytes.clone());
    }

    static RawBody of(String text) {
        return new RawBody(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] toArray() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    /** Decoded as UTF-8; malformed bytes become replacement characters. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
