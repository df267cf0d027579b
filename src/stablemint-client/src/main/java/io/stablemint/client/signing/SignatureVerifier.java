package io.stablemint.client.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Verifies signatures with one public key, or with several while the sender changes its key. */
public final class SignatureVerifier {

    private final List<PublicKey> keys;
    private final SignatureProvider provider = SignatureProvider.ofTheJvm();

    /**
     * A verifier that accepts a signature by any of these keys, so that an old and a new key can be in use at the same
     * time.
     *
     * @param keys RSA keys; with an empty list, nothing is accepted
     */
    public SignatureVerifier(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * A verifier with all public keys and certificates in the PEM text; at least one.
     *
     * @param text PEM blocks, one after the other; the validity of a certificate is not checked
     * @return a verifier that accepts a signature by any of the keys
     * @throws UnusableKeyException whose message is the end of a sentence that starts with the text's name
     */
    public static SignatureVerifier fromPem(String text) {
        List<PublicKey> keys =
                Pem.blocks(text).stream().map(SignatureVerifier::read).toList();
        if (keys.isEmpty()) {
            throw new UnusableKeyException(
                    "contains no public key in PEM; expected -----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----");
        }
        keys.forEach(SigningKey::requireStrongRsa);
        return new SignatureVerifier(keys);
    }

    /**
     * Whether one of the keys made the signature; false also for bytes that are not a signature.
     *
     * @param message the bytes that were signed
     * @param signature RSA with SHA-256, PKCS#1 v1.5; not in Base64
     * @return true if the signature is valid
     */
    public boolean isSigned(byte[] message, byte[] signature) {
        return keys.stream().anyMatch(key -> isSignedBy(key, message, signature));
    }

    private boolean isSignedBy(PublicKey key, byte[] message, byte[] signature) {
        try {
            return provider.isSignedBy(key, message, signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static PublicKey read(Pem block) {
        try {
            return switch (block.label()) {
                case "PUBLIC KEY" ->
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(block.bytes()));
                case "CERTIFICATE" ->
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(block.bytes()))
                            .getPublicKey();
                default ->
                    throw new UnusableKeyException(
                            "contains a " + block.label() + ", but only public keys and certificates are allowed");
            };
        } catch (GeneralSecurityException broken) {
            throw new UnusableKeyException(
                    "contains a " + block.label() + " that cannot be read as an RSA key", broken);
        }
    }
}
