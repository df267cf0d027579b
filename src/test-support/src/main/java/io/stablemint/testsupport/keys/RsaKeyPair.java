package io.stablemint.testsupport.keys;

import io.stablemint.testsupport.files.Folders;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;

/**
 * An RSA-2048 key pair that is generated for one run.
 *
 * @param privateKey signs
 * @param publicKey verifies
 */
public record RsaKeyPair(PrivateKey privateKey, PublicKey publicKey) {

    private static final int BITS = 2048;

    public static RsaKeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new RsaKeyPair(pair.getPrivate(), pair.getPublic());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK generates no RSA keys", e);
        }
    }

    /** Writes the private key as PEM, PKCS#8. */
    public Path writePrivate(Path file) {
        return Folders.write(file, Pem.text("PRIVATE KEY", privateKey.getEncoded()));
    }

    /** Writes the public key as PEM. */
    public Path writePublic(Path file) {
        return Folders.write(file, publicPem());
    }

    /** The public key as PEM. */
    public String publicPem() {
        return Pem.text("PUBLIC KEY", publicKey.getEncoded());
    }

    @Override
    public String toString() {
        return "RsaKeyPair[" + BITS + " bits]";
    }
}
