package io.stablemint.client.request;

import java.util.Objects;

/**
 * The reason for a withdrawal. Not an enum, because Stable Mint may add reasons.
 *
 * @param name its name in the API
 */
public record WithdrawalReason(String name) {

    /** The customer withdraws their own money. */
    public static final WithdrawalReason CASH_OUT = new WithdrawalReason("CashOut");

    /** A payment is refunded. */
    public static final WithdrawalReason REFUND = new WithdrawalReason("Refund");

    /**
     * Checks the name.
     *
     * @param name as the API spells it
     * @throws IllegalArgumentException if it is blank
     */
    public WithdrawalReason {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A withdrawal reason needs a name, for example Refund.");
        }
    }

    /**
     * Any reason, by its name in the API.
     *
     * @param name not blank; whether Stable Mint has such a reason is not checked
     * @return the reason with this name
     * @throws IllegalArgumentException if the name is blank
     */
    public static WithdrawalReason of(String name) {
        return new WithdrawalReason(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
