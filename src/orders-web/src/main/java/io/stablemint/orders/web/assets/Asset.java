package io.stablemint.orders.web.assets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A static file.
 *
 * @param mediaType with the charset for text files
 * @param content shared, must not be modified
 * @param version the first 12 hex digits of the content's SHA-256
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or copied: the bytes go to the network unchanged
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
