package io.stablemint.client.request;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a request with the fields that every request has. {@code build} checks all fields and reports all problems at once.
 *
 * @param <B> the builder that the methods return
 */
public abstract sealed class RequestBuilder<B extends RequestBuilder<B>>
        permits SessionRequestBuilder, EmbeddedSessionRequest.Builder, HostedWithdrawalRequest.Builder {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    RequestBuilder() {}

    abstract B self();

    /**
     * The currency of the amount; required.
     *
     * @param currency ISO 4217 code, upper case, for example {@code EUR}
     * @return this builder
     */
    public final B currency(String currency) {
        return set("currency", currency);
    }

    /**
     * The amount, in units of the currency. Sent as a plain number: 1E+2 as 100.
     *
     * @param amount at least 0.1, with at most as many decimals as the currency has and 18 digits before and after the
     *     point
     * @return this builder
     */
    public final B amount(BigDecimal amount) {
        return set("amount", plain(amount));
    }

    /**
     * A retry with the same key never makes a second payment. Without a key, the client creates one.
     *
     * @param idempotencyKey not blank; the same for every retry of one payment, for example the order's id
     * @return this builder
     */
    public final B idempotencyKey(String idempotencyKey) {
        return set("idempotencyKey", idempotencyKey);
    }

    /**
     * Your reference; notifications return it.
     *
     * @param websiteReference not blank
     * @return this builder
     */
    public final B websiteReference(String websiteReference) {
        return set("websiteReference", websiteReference);
    }

    /**
     * Your extra data; notifications return it.
     *
     * @param customFields any JSON object; the same in every retry, because Stable Mint refuses a key with other
     *     content
     * @return this builder
     */
    public final B customFields(JsonObject customFields) {
        return set("customFields", customFields);
    }

    /**
     * A field of the API that this version of the client has no method for.
     *
     * @param name the field's name in the API; a field with this name that was set before is replaced
     * @param value sent as it is, without a check
     * @return this builder
     */
    public final B additionalField(String name, JsonValue value) {
        return set(name, value);
    }

    final B set(String field, @Nullable Object value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return self();
    }

    final Map<String, Object> fields() {
        return fields;
    }

    /** For a request; a copy, because the builder may be used again. */
    final Map<String, Object> copyOfFields() {
        return new LinkedHashMap<>(fields);
    }

    final FieldValidator checks() {
        return new FieldValidator(fields).notBlank();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null || amount.scale() >= 0 || FieldValidator.tooManyDigits(amount)) {
            return amount;
        }
        return amount.setScale(0);
    }
}
