package io.stablemint.client.webhook;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that deposits and withdrawals have in common. Any field may be missing. */
abstract sealed class MoneyEvent permits DepositEvent, WithdrawalEvent {

    private final EventFields fields;

    MoneyEvent(EventFields fields) {
        this.fields = fields;
    }

    public final String typeName() {
        return fields.typeName();
    }

    public final Optional<String> eventId() {
        return fields.id();
    }

    public final Optional<Instant> occurredAt() {
        return fields.instant("timestamp");
    }

    public final JsonObject fields() {
        return fields.fields();
    }

    /** Stable Mint's reference, as in the answer to the request. */
    public final Optional<String> reference() {
        return fields.text("reference");
    }

    /** Your reference, as you sent it. */
    public final Optional<String> websiteReference() {
        return fields.text("websiteReference");
    }

    /** The key, as you sent it. */
    public final Optional<String> idempotencyKey() {
        return fields.text("idempotencyKey");
    }

    /** In units of the currency. */
    public final Optional<BigDecimal> amount() {
        return fields.number("amount");
    }

    /** ISO 4217 code. */
    public final Optional<String> currency() {
        return fields.text("currency");
    }

    /** Your extra data, as you sent it. */
    public final Optional<JsonObject> customFields() {
        return fields.object("customFields");
    }

    final Optional<String> text(String name) {
        return fields.text(name);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof MoneyEvent that && fields.equals(that.fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /** Only type and reference: other fields are personal data. */
    @Override
    public final String toString() {
        return typeName() + "[" + reference().orElse("no reference") + "]";
    }
}
