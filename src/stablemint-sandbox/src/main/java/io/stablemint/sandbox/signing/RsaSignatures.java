package io.stablemint.sandbox.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/**
 * RSA-SHA256 signatures with PKCS#1 v1.5 padding, over a text in several parts. Each call uses a new {@link Signature},
 * because that class is not thread-safe.
 */
final class RsaSignatures {

    private static final String ALGORITHM = "SHA256withRSA";

    private RsaSignatures() {}

    static byte[] sign(PrivateKey key, byte[]... parts) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime can sign with " + ALGORITHM, e);
        }
    }

    static boolean verify(PublicKey key, byte[] candidate, byte[]... parts) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.verify(candidate);
        } catch (GeneralSecurityException e) {
            // For a signature of the wrong length some providers throw an exception and others return false.
            return false;
        }
    }
}
