package io.stablemint.client.webhook;

import java.util.Locale;
import java.util.Optional;

/** The statuses of a withdrawal, in order. Deliveries may come in any order. */
public enum WithdrawalEventType {
    /** The withdrawal was requested; no money has moved. */
    REQUESTED,
    /** Stable Mint accepted the withdrawal; the money is not sent yet. */
    ACCEPTED,
    /** The money was sent. */
    SENT,
    /** Final: no money is transferred. */
    FAILED;

    private static final String PREFIX = "partner.customer.withdrawal.";

    /** {@return the type's name in the API, for example {@code partner.customer.withdrawal.sent}} */
    public String typeName() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    static Optional<WithdrawalEventType> of(String typeName) {
        for (WithdrawalEventType type : values()) {
            if (type.typeName().equals(typeName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
