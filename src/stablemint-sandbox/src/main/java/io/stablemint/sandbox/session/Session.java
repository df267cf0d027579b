package io.stablemint.sandbox.session;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One session or withdrawal.
 *
 * @param request the fields as the partner sent them, validated
 * @param expiresAt in whole seconds, as in the answer
 * @param answer the answer to the partner; a retry with the same idempotency key gets it again
 */
public record Session(
        UUID id,
        String reference,
        Operation operation,
        JsonObject request,
        Instant createdAt,
        Instant expiresAt,
        JsonObject answer,
        SessionState state) {

    public Session withState(SessionState newState) {
        return new Session(id, reference, operation, request, createdAt, expiresAt, answer, newState);
    }

    public Session withExpiresAt(Instant newExpiresAt) {
        return new Session(id, reference, operation, request, createdAt, newExpiresAt, answer, state);
    }

    /** Whether it can no longer be paid at that time. */
    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public Optional<String> idempotencyKey() {
        return text("idempotencyKey");
    }

    /** A text field of the request, if it was sent. */
    public Optional<String> text(String field) {
        return request.containsKey(field) ? Optional.of(request.getString(field)) : Optional.empty();
    }
}
