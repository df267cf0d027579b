package io.stablemint.client.answer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * A payment that waits for its customer.
 *
 * @param url the checkout page; https, without user info, on an allowed host: safe to redirect to
 * @param expiresAt until when the customer can pay
 * @param reference Stable Mint's reference; store it, notifications carry it
 * @param idempotencyKey the key the session was created with; the same key again gives the same session
 * @param answer the whole answer, for fields that this version does not know
 */
public record HostedSession(URI url, Instant expiresAt, String reference, String idempotencyKey, JsonObject answer)
        implements StableMintAnswer {

    public HostedSession {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
        Objects.requireNonNull(answer, "answer");
    }

    /** A session without unknown fields, for tests and stored sessions. */
    public HostedSession(URI url, Instant expiresAt, String reference, String idempotencyKey) {
        this(url, expiresAt, reference, idempotencyKey, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Without the URL's path: whoever has it can act as the customer. */
    @Override
    public String toString() {
        return "HostedSession[" + reference + " on " + url.getHost() + ", expires " + expiresAt + "]";
    }
}
