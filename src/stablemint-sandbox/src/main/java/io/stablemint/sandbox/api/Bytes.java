package io.stablemint.sandbox.api;

import java.nio.charset.StandardCharsets;

/** A body, as it is on the wire. */
final class Bytes {

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] toArray() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    /** As UTF-8; what is none is replaced. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
