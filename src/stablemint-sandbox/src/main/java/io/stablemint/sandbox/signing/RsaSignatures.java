package io.stablemint.sandbox.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** RSA-SHA256 with PKCS#1 v1.5 padding, over several parts of one text. A fresh {@link Signature} each time: they cannot be shared. */
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
            throw new IllegalStateException("Every Java runtime signs with " + ALGORITHM, e);
        }
    }

    static boolean verifies(PublicKey key, byte[] candidate, byte[]... parts) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.verify(candidate);
        } catch (GeneralSecurityException e) {
            // A signature of the wrong length is an exception to some providers and a "no" to others.
            return false;
        }
    }
}
