package io.stablemint.benchmarks.peer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Whole HTTP responses, built once. */
final class CannedAnswer {

    private static final Duration VALID = Duration.ofHours(6);

    private CannedAnswer() {}

    static byte[] ok() {
        String body =
                "{\"url\":\"https://checkout.stablemint.io/sessions/0b6c1f0e-8a0d-4c43-9d1c-6f6f5e0f3c11?requireAuth=true\","
                        + "\"expiresAt\":" + Instant.now().plus(VALID).getEpochSecond()
                        + ",\"reference\":\"7PKZU6F2J\"}";
        return http("200 OK", body);
    }

    static byte[] unauthorised() {
        return http("401 Unauthorized", "{\"error\":\"the benchmark's peer could not verify this request\"}");
    }

    private static byte[] http(String status, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + content.length
                + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
