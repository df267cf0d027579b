package io.stablemint.orders.startup;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes passwords in the format of Jakarta Security's Pbkdf2PasswordHash: {@code algorithm:iterations:salt:hash}. */
final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 210_000;
    private static final int BYTES = 32;

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":",
                ALGORITHM,
                String.valueOf(ITERATIONS),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt)));
    }

    private static byte[] derive(String password, byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * Byte.SIZE);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }
}
