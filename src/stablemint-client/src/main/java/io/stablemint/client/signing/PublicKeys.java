package io.stablemint.client.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Reads public keys from PEM: plain ones and certificates, one or several in a text. */
public final class PublicKeys {

    private PublicKeys() {}

    /**
     * All public keys in the text; at least one.
     *
     * @throws UnusableKeyException saying what is wrong, as the end of a sentence that starts with the text's name
     */
    public static List<PublicKey> fromPem(String text) {
        List<PublicKey> keys = Pem.blocks(text).stream().map(PublicKeys::read).toList();
        if (keys.isEmpty()) {
            throw new UnusableKeyException(
                    "holds no public key in PEM; expected -----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----");
        }
        keys.forEach(SigningKey::requireStrongRsa);
        return keys;
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
                            "holds a " + block.label() + ", but only public keys and certificates belong there");
            };
        } catch (GeneralSecurityException broken) {
            throw new UnusableKeyException("holds a " + block.label() + " that cannot be read as an RSA key", broken);
        }
    }
}
