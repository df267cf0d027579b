package io.stablemint.client.webhook;

import io.stablemint.client.container.Golden;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.signing.CanonicalText;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** A signed delivery. */
public record Delivery(String timestamp, String signature, String text) {

    public static Delivery of(String golden, Instant signedAt) throws IOException, GeneralSecurityException {
        return signed(
                signedAt.toString(),
                new String(Golden.bytes("webhooks/" + golden), java.nio.charset.StandardCharsets.UTF_8),
                TestKeys.pair());
    }

    public static Delivery signed(String timestamp, String text, KeyPair pair) throws GeneralSecurityException {
        byte[] body = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(CanonicalText.ofNotification(timestamp, body));
        return new Delivery(timestamp, Base64.getEncoder().encodeToString(signature.sign()), text);
    }

    public byte[] body() {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
