package io.stablemint.client.webhook;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** The event in a notification, in payload version 1 or 2. Any field may be missing. */
public sealed interface PaymentEvent permits DepositEvent, WithdrawalEvent, UnknownEvent {

    /** The type as Stable Mint names it, for example {@code partner.customer.deposit.accepted}. */
    String typeName();

    /** The event's id; version 1 has none. */
    Optional<String> eventId();

    /** When it happened, if the event contains it. */
    Optional<Instant> occurredAt();

    /** All fields as received, also those that this version of the client has no method for. Personal data: do not log. */
    JsonObject fields();
}
