package io.stablemint.client.webhook;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Something that happened at Stable Mint, in either payload version. Any field may be missing. */
public sealed interface PaymentEvent permits DepositEvent, WithdrawalEvent, UnknownEvent {

    /** The type as Stable Mint names it, for example {@code partner.customer.deposit.accepted}. */
    String typeName();

    /** The event's id; version 1 has none. */
    Optional<String> eventId();

    /** When it happened, if the event says so. */
    Optional<Instant> occurredAt();

    /** All fields as they came, for those that this version does not know. Personal data: do not log. */
    JsonObject fields();
}
