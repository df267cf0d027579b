package io.stablemint.sandbox.testing;

import io.stablemint.sandbox.junit.RunningSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** The partner's HTTP client: signs requests as the contract defines, with the sandbox's local credentials. */
public final class PartnerClient {

    public static final String HOSTED = "session/hosted";
    public static final String PARTNER_HOSTED = "session/hosted/partner-managed-customer";

    private final RunningSandbox sandbox;
    /** With default settings, so it requests an upgrade to HTTP/2. */
    private final HttpClient http = HttpClient.newHttpClient();

    public PartnerClient(RunningSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Posts a body, signed now. */
    public HttpResponse<String> post(String path, String body) {
        return post(path, body, Instant.now());
    }

    /** Posts a body, signed at that time. */
    public HttpResponse<String> post(String path, String body, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        return post(path, body, credential("api-key"), timestamp, signature(timestamp, body));
    }

    /** Posts a body with these headers. */
    public HttpResponse<String> post(String path, String body, String apiKey, String timestamp, String signature) {
        return send(HttpRequest.newBuilder(sandbox.resolve(path))
                .header("Content-Type", "application/json")
                .header("ApiKey", apiKey)
                .header("Timestamp", timestamp)
                .header("Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Creates a hosted session; returns its checkout URL. */
    public URI checkout(String body) {
        HttpResponse<String> answer = post(HOSTED, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return URI.create(JsonText.member(answer.body(), "url"));
    }

    public HttpResponse<String> get(URI url) {
        return send(HttpRequest.newBuilder(url).build());
    }

    public HttpResponse<String> get(String path) {
        return get(sandbox.resolve(path));
    }

    /** Posts an empty form, as a button of the checkout does. */
    public HttpResponse<String> press(URI url) {
        return send(HttpRequest.newBuilder(url).POST(BodyPublishers.noBody()).build());
    }

    /** Posts JSON to the control API. */
    public HttpResponse<String> control(String path, String json) {
        return send(HttpRequest.newBuilder(sandbox.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Posts a form as a browser does from the sandbox's own page; the fields are URL-encoded already. */
    public HttpResponse<String> form(String path, String fields) {
        return send(HttpRequest.newBuilder(sandbox.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    public HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(sandbox.resolve(path)).DELETE().build());
    }

    public String credential(String name) {
        try {
            return Files.readString(sandbox.credentials().resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String signature(String timestamp, String body) {
        return signature(timestamp, body, credential("api-secret-key"), credential("partner-private-key.pem"));
    }

    /** A signature with other credentials. */
    public static String signature(String timestamp, String body, String apiSecret, String privateKey) {
        return signatureOf(timestamp + "," + apiSecret + "," + body, privateKey);
    }

    /** A signature of any text. */
    public static String signatureOf(String text, String privateKey) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey(privateKey));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key in a PEM file. */
    public static PrivateKey privateKey(String pem) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
