package com.example.invoices.payment;

import java.util.Optional;
import java.util.UUID;

/**
 * How the payment of one invoice stands.
 *
 * @param idempotencyKey of the attempt that is open: as long as it stays, every call finds the same session
 * @param session Stable Mint's reference of the latest session
 * @param paidBy Stable Mint's reference of the session that paid
 */
record Payment(String idempotencyKey, Optional<String> session, Optional<String> paidBy) {

    static Payment open() {
        return new Payment(UUID.randomUUID().toString(), Optional.empty(), Optional.empty());
    }

    Payment inSession(String reference) {
        return new Payment(idempotencyKey, Optional.of(reference), paidBy);
    }

    Payment paidBy(String reference) {
        return new Payment(idempotencyKey, session, Optional.of(reference));
    }
}
