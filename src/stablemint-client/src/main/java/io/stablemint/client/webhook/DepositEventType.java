package io.stablemint.client.webhook;

import java.util.Locale;
import java.util.Optional;

/** The statuses of a deposit, in order. Deliveries may come in any order. */
public enum DepositEventType {
    /** The session exists. */
    CREATED,
    /** The customer started to pay. */
    INITIATED,
    /** The payment processor has it. */
    SUBMITTED,
    /** Accepted and reconciled: the order may count as paid. */
    ACCEPTED,
    /** Version 1 only. */
    RECONCILED,
    /** The funds are settled. */
    COMPLETED,
    /** Final: no money is transferred. */
    FAILED;

    private static final String PREFIX = "partner.customer.deposit.";

    /** {@return the type's name in the API, for example {@code partner.customer.deposit.accepted}} */
    public String typeName() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    static Optional<DepositEventType> of(String typeName) {
        for (DepositEventType type : values()) {
            if (type.typeName().equals(typeName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
