package io.stablemint.client.answer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * A hosted session: a payment that its customer can make now.
 *
 * @param url the checkout page; https, without user info, on an allowed host: safe to redirect to
 * @param expiresAt until when the customer can pay
 * @param reference Stable Mint's reference; store it, notifications carry it
 * @param idempotencyKey the key the session was created with; a retry with the same key returns the same session
 * @param answer the whole answer, for fields that this version of the client has no method for
 */
public record HostedSession(URI url, Instant expiresAt, String reference, String idempotencyKey, JsonObject answer)
        implements StableMintAnswer {

    /**
     * Checks that no component is null. URL and time are checked before, by the client.
     *
     * @param url the checkout page; not checked here
     * @param expiresAt until when the customer can pay; may be in the past here
     * @param reference Stable Mint's reference
     * @param idempotencyKey the key the session was created with
     * @param answer the JSON object that Stable Mint sent
     * @throws NullPointerException if one is null
     */
    public HostedSession {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * A session without unknown fields, for tests and stored sessions.
     *
     * @param url the checkout page; not checked here
     * @param expiresAt until when the customer can pay
     * @param reference Stable Mint's reference
     * @param idempotencyKey the key the session was created with
     */
    public HostedSession(URI url, Instant expiresAt, String reference, String idempotencyKey) {
        this(url, expiresAt, reference, idempotencyKey, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Without the URL's path: anyone who has it can act as the customer. */
    @Override
    public String toString() {
        return "HostedSession[" + reference + " on " + url.getHost() + ", expires " + expiresAt + "]";
    }
}
