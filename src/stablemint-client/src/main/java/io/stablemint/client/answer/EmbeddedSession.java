package io.stablemint.client.answer;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/**
 * A session for Stable Mint's widget in your own page.
 *
 * @param answer the whole answer; Stable Mint does not document its fields
 * @param idempotencyKey the key the session was created with
 */
public record EmbeddedSession(JsonObject answer, String idempotencyKey) implements StableMintAnswer {

    /**
     * Checks that no component is null.
     *
     * @param answer the JSON object that Stable Mint sent
     * @param idempotencyKey the key the session was created with
     * @throws NullPointerException if one is null
     */
    public EmbeddedSession {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
    }

    /** {@return Stable Mint's reference, if the answer has one} */
    public Optional<String> reference() {
        return Optional.ofNullable(answer.getString("reference", null));
    }

    /** Without the answer, whose fields may give access to something. */
    @Override
    public String toString() {
        return "EmbeddedSession[" + reference().orElse("no reference") + "]";
    }
}
