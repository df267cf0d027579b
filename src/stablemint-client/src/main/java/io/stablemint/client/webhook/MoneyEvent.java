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

    /** {@return the type as Stable Mint names it, for example {@code partner.customer.deposit.accepted}} */
    public final String typeName() {
        return fields.typeName();
    }

    /** {@return the event's id, the same in every delivery of the event; version 1 has none} */
    public final Optional<String> eventId() {
        return fields.id();
    }

    /** {@return when it happened, by Stable Mint's clock; empty if the event has no time in ISO 8601 with an offset} */
    public final Optional<Instant> occurredAt() {
        return fields.instant("timestamp");
    }

    /**
     * {@return all fields as received, also those that this version of the client has no method for} Personal data: do
     * not log.
     */
    public final JsonObject fields() {
        return fields.fields();
    }

    /** {@return Stable Mint's reference, as in the answer to the request, if the event has it} */
    public final Optional<String> reference() {
        return fields.text("reference");
    }

    /** {@return your reference, as you sent it, if the event has it} */
    public final Optional<String> websiteReference() {
        return fields.text("websiteReference");
    }

    /** {@return the key, as you sent it, if the event has it} */
    public final Optional<String> idempotencyKey() {
        return fields.text("idempotencyKey");
    }

    /** {@return the amount, in units of the currency, if the event has it} */
    public final Optional<BigDecimal> amount() {
        return fields.number("amount");
    }

    /** {@return the currency of the amount, an ISO 4217 code, if the event has it} */
    public final Optional<String> currency() {
        return fields.text("currency");
    }

    /** {@return your extra data, as you sent it, if the event has it} */
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
