package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Signs webhooks. The signed text is {@code <TIMESTAMP>,<REQUEST_BODY>} with the value of the timestamp header. */
public record WebhookSigner(PrivateKey key) {

    /** The signature in Base64, for the signature header. */
    public String sign(String timestamp, byte[] body) {
        byte[] stamp = (timestamp + ",").getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(RsaSignatures.sign(key, stamp, body));
    }

    /** The public key that verifies the signatures, if the private key contains its values, as PKCS#8 files do. */
    public Optional<PublicKey> publicKey() {
        if (!(key instanceof RSAPrivateCrtKey parts)) {
            return Optional.empty();
        }
        try {
            var values = new RSAPublicKeySpec(parts.getModulus(), parts.getPublicExponent());
            return Optional.of(KeyFactory.getInstance("RSA").generatePublic(values));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has RSA keys", e);
        }
    }

    @Override
    public String toString() {
        return "WebhookSigner[***]";
    }
}
