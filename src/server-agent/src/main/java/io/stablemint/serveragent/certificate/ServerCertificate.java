package io.stablemint.serveragent.certificate;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A private key with its certificate chain.
 *
 * @param chain the server's own certificate first
 */
public record ServerCertificate(PrivateKey privateKey, List<X509Certificate> chain) {

    private static final Duration SOON = Duration.ofDays(14);
    private static final byte[] SAMPLE = {1, 2, 3, 4};

    public ServerCertificate {
        chain = List.copyOf(chain);
    }

    /** Checks that key and certificate belong together: what the key signs, the certificate verifies. */
    static ServerCertificate checked(PrivateKey privateKey, List<X509Certificate> chain, String where)
            throws CertificateException {
        try {
            Signature signature = Signature.getInstance(algorithm(privateKey));
            signature.initSign(privateKey);
            signature.update(SAMPLE);
            byte[] signed = signature.sign();
            signature.initVerify(chain.get(0).getPublicKey());
            signature.update(SAMPLE);
            if (signature.verify(signed)) {
                return new ServerCertificate(privateKey, chain);
            }
        } catch (GeneralSecurityException otherKind) {
            throw new CertificateException(mismatch(where), otherKind);
        }
        throw new CertificateException(mismatch(where));
    }

    /** For the log: whom it names, and until when it is valid. */
    String description() {
        return leaf().getSubjectX500Principal().getName() + ", valid until "
                + leaf().getNotAfter().toInstant();
    }

    /** Whether it has expired, or will soon. */
    boolean expiresSoon(Instant now) {
        return leaf().getNotAfter().toInstant().isBefore(now.plus(SOON));
    }

    Certificate[] chainArray() {
        return chain.toArray(Certificate[]::new);
    }

    @Override
    public String toString() {
        return "ServerCertificate[" + description() + "]";
    }

    private X509Certificate leaf() {
        return chain.get(0);
    }

    private static String algorithm(PrivateKey key) {
        return key instanceof RSAPrivateKey
                ? "SHA256withRSA"
                : key instanceof ECPrivateKey ? "SHA256withECDSA" : key.getAlgorithm();
    }

    private static String mismatch(String where) {
        return "The private key does not belong to the first certificate: " + where;
    }
}
