package io.stablemint.orders.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes and compares passwords, in the format of Jakarta Security's Pbkdf2PasswordHash: {@code algorithm:iterations:salt:hash}. */
public final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 210_000;
    private static final int BYTES = 32;
    private static final int PARTS = 4;

    private PasswordHash() {}

    /** The hash of a password, with a new random salt. */
    public static String of(String password) {
        byte[] salt = random();
        return encode(salt, derive(ALGORITHM, password, salt, ITERATIONS, BYTES));
    }

    /** A hash that no password has; comparing with it takes as long as with a real one. */
    static String ofNobody() {
        return encode(random(), random());
    }

    /** Whether this is the password's hash. Takes the same time for every password. */
    static boolean matches(String password, String hash) {
        String[] parts = hash.split(":", -1);
        if (parts.length != PARTS || !parts[0].startsWith("PBKDF2WithHmacSHA")) {
            throw new IllegalArgumentException("A password hash does not have the format of Pbkdf2PasswordHash.");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] expected = base64.decode(parts[3]);
        byte[] given = derive(parts[0], password, base64.decode(parts[2]), Integer.parseInt(parts[1]), expected.length);
        return MessageDigest.isEqual(expected, given);
    }

    private static String encode(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":", ALGORITHM, String.valueOf(ITERATIONS), base64.encodeToString(salt), base64.encodeToString(hash));
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] derive(String algorithm, String password, byte[] salt, int iterations, int bytes) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, bytes * Byte.SIZE);
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot derive a key with " + algorithm + ".", e);
        }
    }
}
