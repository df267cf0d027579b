package io.stablemint.orders.inbox;

import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.telemetry.PaymentIds;
import java.util.Optional;

/**
 * The content of a verified notification that the inbox stores.
 *
 * @param id the same for every delivery of one event, at most 64 characters
 * @param eventType Stable Mint's name of the type, at most 100 characters
 * @param deposit the update of a deposit; empty for all other types
 * @param body JSON without personal data
 */
public record IncomingNotification(String id, String eventType, Optional<DepositUpdate> deposit, String body) {

    /** The ids for logs and traces. */
    PaymentIds ids() {
        return deposit.map(DepositUpdate::ids).orElse(PaymentIds.NONE);
    }
}
