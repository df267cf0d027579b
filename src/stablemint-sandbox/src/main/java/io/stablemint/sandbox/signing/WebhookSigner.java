package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Base64;

/** Signs webhooks. The signed text is {@code <TIMESTAMP>,<REQUEST_BODY>} with the value of the timestamp header. */
public record WebhookSigner(PrivateKey key) {

    /** The signature in Base64, for the signature header. */
    public String sign(String timestamp, byte[] body) {
        byte[] stamp = (timestamp + ",").getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(RsaSignatures.sign(key, stamp, body));
    }

    @Override
    public String toString() {
        return "WebhookSigner[***]";
    }
}
