package io.stablemint.client.request;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all requests have in common. Immutable, and valid once it exists. */
public abstract sealed class StableMintRequest permits SessionRequest, EmbeddedSessionRequest, HostedWithdrawalRequest {

    private final Map<String, Object> body;

    /** Of a map that nobody else has. */
    StableMintRequest(Map<String, Object> body) {
        this.body = Collections.unmodifiableMap(body);
    }

    /** The same request with this key. */
    public abstract StableMintRequest withIdempotencyKey(String idempotencyKey);

    /** The fields as they are sent, in the order in which they were set; fields that are not set are not in it. */
    public final Map<String, Object> body() {
        return body;
    }

    /** ISO 4217 code. */
    public final String currency() {
        return text("currency");
    }

    /** Repeating a request with the same key never makes a second payment. One is made if you give none. */
    public final Optional<String> idempotencyKey() {
        return optionalText("idempotencyKey");
    }

    /** Your reference; notifications return it. */
    public final Optional<String> websiteReference() {
        return optionalText("websiteReference");
    }

    /** Your extra data; notifications return it. */
    public final Optional<JsonObject> customFields() {
        return optional("customFields", JsonObject.class);
    }

    final String text(String field) {
        return required(field, String.class);
    }

    final <T> T required(String field, Class<T> type) {
        return optional(field, type).orElseThrow();
    }

    final Optional<String> optionalText(String field) {
        return optional(field, String.class);
    }

    final <T> Optional<T> optional(String field, Class<T> type) {
        return Optional.ofNullable(type.cast(body.get(field)));
    }

    final Map<String, Object> bodyWithKey(String idempotencyKey) {
        Map<String, Object> copy = new LinkedHashMap<>(body);
        copy.put("idempotencyKey", idempotencyKey);
        return copy;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StableMintRequest that && getClass() == that.getClass() && body.equals(that.body);
    }

    @Override
    public final int hashCode() {
        return body.hashCode();
    }

    /** All fields; personal ones masked. */
    @Override
    public final String toString() {
        return body.entrySet().stream()
                .map(field -> field.getKey() + "=" + Masking.shown(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", getClass().getSimpleName() + "[", "]"));
    }
}
