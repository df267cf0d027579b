package io.stablemint.serveragent.certificate;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Private keys in PEM: PKCS#8 ({@code PRIVATE KEY}) of RSA and EC, and PKCS#1 ({@code RSA PRIVATE KEY}). */
final class PemPrivateKey {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]*PRIVATE KEY)-----([^-]*)-----END \\1-----");

    /** DER of a PKCS#8 header for RSA, without the outer sequence: version 0, algorithm rsaEncryption. */
    private static final byte[] RSA_HEADER = {
        0x02,
        0x01,
        0x00,
        0x30,
        0x0d,
        0x06,
        0x09,
        0x2a,
        (byte) 0x86,
        0x48,
        (byte) 0x86,
        (byte) 0xf7,
        0x0d,
        0x01,
        0x01,
        0x01,
        0x05,
        0x00
    };

    private static final byte SEQUENCE = 0x30;
    private static final byte OCTET_STRING = 0x04;

    private PemPrivateKey() {}

    static PrivateKey parse(String pem, Path file) throws CertificateException {
        Matcher block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw unusable(file, "it contains no private key in PEM");
        }
        byte[] der = decode(block.group(2), file);
        return switch (block.group(1)) {
            case "PRIVATE KEY" -> pkcs8(der, file);
            case "RSA PRIVATE KEY" -> pkcs8(wrapped(der), file);
            default ->
                throw unusable(
                        file,
                        "it contains an " + block.group(1)
                                + ". Convert it: openssl pkcs8 -topk8 -nocrypt -in old.pem -out new.pem");
        };
    }

    private static byte[] decode(String base64, Path file) throws CertificateException {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw unusable(file, "its base64 is broken");
        }
    }

    private static PrivateKey pkcs8(byte[] der, Path file) throws CertificateException {
        for (String algorithm : List.of("RSA", "EC", "Ed25519")) {
            Optional<PrivateKey> key = decode(der, algorithm);
            if (key.isPresent()) {
                return key.get();
            }
        }
        throw unusable(file, "it is neither an RSA nor an EC key");
    }

    private static Optional<PrivateKey> decode(byte[] der, String algorithm) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (GeneralSecurityException otherAlgorithm) {
            return Optional.empty();
        }
    }

    /** PKCS#8 is PKCS#1 in an octet string after a header. */
    private static byte[] wrapped(byte[] pkcs1) {
        byte[] octets = tagged(OCTET_STRING, pkcs1);
        return tagged(
                SEQUENCE,
                ByteBuffer.allocate(RSA_HEADER.length + octets.length)
                        .put(RSA_HEADER)
                        .put(octets)
                        .array());
    }

    /** A DER value with a length of two bytes: the values here are longer than 255 bytes. */
    private static byte[] tagged(byte tag, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put(tag)
                .put((byte) 0x82)
                .putShort((short) content.length)
                .put(content)
                .array();
    }

    private static CertificateException unusable(Path file, String reason) {
        return new CertificateException("HTTPS_PRIVATE_KEY_FILE = '" + file + "' cannot be used: " + reason + ".");
    }
}
