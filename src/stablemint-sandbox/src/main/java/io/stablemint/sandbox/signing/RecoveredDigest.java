package io.stablemint.sandbox.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * The digest inside a PKCS#1 v1.5 signature (RFC 8017, 9.2). Whoever has the public key can read it, so a wrong signature
 * can be compared with many texts at the price of one RSA operation.
 *
 * @param algorithm the digest's algorithm, as for {@link MessageDigest}
 * @param withDigestInfo whether the algorithm's name is inside the signature, as the standard demands
 * @param hex the digest
 */
public record RecoveredDigest(String algorithm, boolean withDigestInfo, String hex) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int SHA_256_LENGTH = 32;

    /** Empty if the signature was not made with the private key of this public key, or with another padding. */
    public static Optional<RecoveredDigest> from(byte[] signature, PublicKey key) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            return parsed(cipher.doFinal(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether this is the digest of the text. */
    public boolean isOf(byte[] text) {
        return hex.equals(hexDigest(algorithm, text));
    }

    public static String hexDigest(String algorithm, byte[] text) {
        try {
            return HEX.formatHex(MessageDigest.getInstance(algorithm).digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + algorithm, e);
        }
    }

    private static Optional<RecoveredDigest> parsed(byte[] block) {
        String hex = HEX.formatHex(block);
        if (block.length == SHA_256_LENGTH) {
            return Optional.of(new RecoveredDigest("SHA-256", false, hex));
        }
        return Arrays.stream(DigestInfo.values())
                .filter(info -> hex.startsWith(info.prefix))
                .map(info -> new RecoveredDigest(info.algorithm, true, hex.substring(info.prefix.length())))
                .findFirst();
    }

    /** The encoded names before the digest, from RFC 8017, 9.2, note 1. */
    private enum DigestInfo {
        SHA_1("SHA-1", "3021300906052b0e03021a05000414"),
        SHA_256("SHA-256", "3031300d060960864801650304020105000420"),
        SHA_384("SHA-384", "3041300d060960864801650304020205000430"),
        SHA_512("SHA-512", "3051300d060960864801650304020305000440");

        private final String algorithm;
        private final String prefix;

        DigestInfo(String algorithm, String prefix) {
            this.algorithm = algorithm;
            this.prefix = prefix;
        }
    }
}
