package io.stablemint.benchmarks.servers;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** An RSA-2048 key pair that lives as long as a run. */
public final class PartnerKeys {

    private static final int BITS = 2048;
    private static final int LINE = 64;

    private final KeyPair pair;

    private PartnerKeys(KeyPair pair) {
        this.pair = pair;
    }

    public static PartnerKeys generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new PartnerKeys(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK makes no RSA keys", e);
        }
    }

    public KeyPair pair() {
        return pair;
    }

    /** Writes the private key as PEM, PKCS#8. */
    public Path writePrivate(Path file) {
        Folders.write(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        return file;
    }

    /** Writes the public key as PEM. */
    public Path writePublic(Path file) {
        Folders.write(file, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        return file;
    }

    private static String pem(String label, byte[] der) {
        String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }
}
