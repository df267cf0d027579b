package io.stablemint.client.signing;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A private RSA key of at least 2048 bits, with its public part where that is known. Its text hides it. */
public final class SigningKey {

    /** Shorter keys have been considered breakable since 2013 (NIST SP 800-131A). */
    static final int MIN_BITS = 2048;

    private final PrivateKey privateKey;
    private final @Nullable PublicKey publicKey;

    SigningKey(PrivateKey privateKey, @Nullable PublicKey publicKey) {
        requireStrongRsa(privateKey);
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    PrivateKey privateKey() {
        return privateKey;
    }

    Optional<PublicKey> publicKey() {
        return Optional.ofNullable(publicKey);
    }

    /** The length of a key outside the JVM is not known; such a key is accepted. */
    static void requireStrongRsa(java.security.Key key) {
        if (!"RSA".equals(key.getAlgorithm())) {
            throw new UnusableKeyException("is a key for " + key.getAlgorithm() + ", but Stable Mint accepts RSA only");
        }
        if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < MIN_BITS) {
            throw new UnusableKeyException("is an RSA key of "
                    + rsa.getModulus().bitLength() + " bits, but at least " + MIN_BITS + " are needed");
        }
    }

    @Override
    public String toString() {
        return "SigningKey[hidden]";
    }
}
