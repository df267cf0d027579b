package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.keys.Pem;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** A notification as Stable Mint sends it: a body, and the headers with its signature. */
public final class SignedNotification {

    private final String timestamp;
    private final String signature;
    private final byte[] body;

    private SignedNotification(String timestamp, String signature, byte[] body) {
        this.timestamp = timestamp;
        this.signature = signature;
        this.body = body;
    }

    /** An empty body with an empty signature. */
    public static SignedNotification empty() {
        return new SignedNotification("", "", new byte[0]);
    }

    /** Signed now. */
    public static SignedNotification of(String body, PrivateKey key) {
        return of(body, key, Instant.now().toString());
    }

    /** Signed with this timestamp. */
    public static SignedNotification of(String body, PrivateKey key, String timestamp) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new SignedNotification(timestamp, sign(key, timestamp, bytes), bytes);
    }

    /** The key with which the sandbox of these credentials signs. */
    public static PrivateKey keyOf(SandboxCredentials credentials) {
        return Pem.privateKey(credentials.webhookPrivateKey());
    }

    /** The same headers with another body. */
    public SignedNotification withBody(byte[] otherBody) {
        return new SignedNotification(timestamp, signature, otherBody);
    }

    /** Delivers it, with these names and values of further headers. */
    public HttpResponse<String> to(URI webhook, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(webhook)
                .header("StableMint-Timestamp", timestamp)
                .header("StableMint-Signature", signature)
                .POST(BodyPublishers.ofByteArray(body));
        return RecordedHttp.send(
                headers.length == 0 ? request.header("Content-Type", "application/json") : request.headers(headers));
    }

    private static String sign(PrivateKey key, String timestamp, byte[] body) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update((timestamp + ",").getBytes(StandardCharsets.UTF_8));
            signature.update(body);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA256withRSA is not available", e);
        }
    }
}
