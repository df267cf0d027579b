package io.stablemint.benchmarks.webapp;

import jakarta.json.bind.Jsonb;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;

/**
 * What a good engineer writes in an afternoon: {@code java.net.http}, JSON-B, a signature, a timeout, and a check of
 * the status. No validation, no retry, no check of the answer's URL.
 */
final class HandWrittenCaller implements Caller {

    private static final Duration LIMIT = Duration.ofSeconds(4);

    private final HttpClient http;
    private final Jsonb jsonb;
    private final Partner partner;
    private final Signing signing;
    private final PrivateKey key;

    HandWrittenCaller(HttpClient http, Jsonb jsonb, Partner partner, Signing signing) throws GeneralSecurityException {
        this.http = http;
        this.jsonb = jsonb;
        this.partner = partner;
        this.signing = signing;
        this.key = signing.adopt(partner.key());
    }

    @Override
    public String call() throws Exception {
        byte[] body = jsonb.toJson(SampleOrder.handWritten()).getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(partner.sessions())
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("ApiKey", partner.apiKey())
                .header("Timestamp", timestamp)
                .header("Signature", signing.sign(key, partner.signedText(timestamp, body)))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Status " + response.statusCode() + ": " + response.body());
        }
        return jsonb.fromJson(response.body(), HandWrittenAnswer.class).url();
    }
}
