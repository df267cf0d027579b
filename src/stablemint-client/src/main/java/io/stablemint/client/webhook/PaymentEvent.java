package io.stablemint.client.webhook;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** The event in a notification, in payload version 1 or 2. Any field may be missing. */
public sealed interface PaymentEvent permits DepositEvent, WithdrawalEvent, UnknownEvent {

    /** {@return the type as Stable Mint names it, for example {@code partner.customer.deposit.accepted}} */
    String typeName();

    /** {@return the event's id, the same in every delivery of the event; version 1 has none} */
    Optional<String> eventId();

    /** {@return when it happened, by Stable Mint's clock; empty if the event has no time in ISO 8601 with an offset} */
    Optional<Instant> occurredAt();

    /**
     * {@return all fields as received, also those that this version of the client has no method for} Personal data: do
     * not log.
     */
    JsonObject fields();
}
