package io.stablemint.client.request;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that all requests have. Immutable, and always valid. */
public abstract sealed class StableMintRequest permits SessionRequest, EmbeddedSessionRequest, HostedWithdrawalRequest {

    private static final int MAX_SHOWN = 120;

    private static final Set<String> PERSONAL_FIELDS =
            Set.of("userId", "userEmail", "userKyc", "userUniqueId", "customFields", "blockchainDestinationAddress");

    private final Map<String, Object> body;

    /** The map must not be used elsewhere: it is not copied. */
    StableMintRequest(Map<String, Object> body) {
        this.body = Collections.unmodifiableMap(body);
    }

    /**
     * The same request with another key. The key is not checked: use one that is not blank.
     *
     * @param idempotencyKey the same for every retry of one payment
     * @return a copy; this request keeps its own key
     */
    public abstract StableMintRequest withIdempotencyKey(String idempotencyKey);

    /**
     * {@return the fields as they are sent, in the order in which they were set; fields that are not set are not in it}
     * The map cannot be changed. It contains personal data: do not log it.
     */
    public final Map<String, Object> body() {
        return body;
    }

    /** {@return the currency of the amount, an ISO 4217 code} */
    public final String currency() {
        return text("currency");
    }

    /** {@return the key, with which a retry never makes a second payment; empty if the client shall create one} */
    public final Optional<String> idempotencyKey() {
        return optionalText("idempotencyKey");
    }

    /** {@return your reference, which notifications return; empty if you sent none} */
    public final Optional<String> websiteReference() {
        return optionalText("websiteReference");
    }

    /** {@return your extra data, which notifications return; empty if you sent none} */
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

    /** All fields; personal data is masked. */
    @Override
    public final String toString() {
        return body.entrySet().stream()
                .map(field -> field.getKey() + "=" + masked(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", getClass().getSimpleName() + "[", "]"));
    }

    /** The value for messages and logs: without personal data, and not longer than a line. */
    static String masked(String field, Object value) {
        String text = value.toString();
        int dot = field.indexOf('.');
        if (PERSONAL_FIELDS.contains(dot < 0 ? field : field.substring(0, dot))) {
            return "(hidden, " + text.length() + " characters)";
        }
        return text.length() <= MAX_SHOWN
                ? text
                : text.substring(0, MAX_SHOWN) + "… (" + text.length() + " characters)";
    }
}
