package io.stablemint.benchmarks.webhooks;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * A notification, ready to send.
 *
 * @param timestamp ISO 8601
 * @param signature Base64
 * @param body JSON of about 1 KB
 */
record SignedEvent(String timestamp, String signature, String body) {

    HttpRequest on(HttpRequest.Builder request) {
        return request.header("StableMint-Timestamp", timestamp)
                .header("StableMint-Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
