package io.stablemint.orders.web.assets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file as it goes to the browser.
 *
 * @param mediaType what it is, with its charset where it is text
 * @param content its bytes; shared, not to be written to
 * @param version the first 12 hex digits of its content's SHA-256
 */
@SuppressWarnings("ArrayRecordComponent") // compared never, copied never: a file is written to the network as it is
record Asset(String mediaType, byte[] content, String version) {

    static Asset of(String mediaType, byte[] content) {
        return new Asset(mediaType, content, HexFormat.of().formatHex(sha256(content), 0, 6));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
