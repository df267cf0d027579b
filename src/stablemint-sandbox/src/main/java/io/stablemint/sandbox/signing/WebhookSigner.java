package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Base64;

/** Signs webhooks: the signed text is {@code <TIMESTAMP>,<REQUEST_BODY>}, the timestamp being the header's text. */
public record WebhookSigner(PrivateKey key) {

    /** Base64, as the header carries it. */
    public String of(String timestamp, byte[] body) {
        byte[] stamp = (timestamp + ",").getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(RsaSignatures.sign(key, stamp, body));
    }

    @Override
    public String toString() {
        return "WebhookSignature[***]";
    }
}
