package io.stablemint.client.request;

import java.util.Objects;

/**
 * Why money goes out. Open: Stable Mint may add reasons before this client knows them.
 *
 * @param name the name as the API spells it
 */
public record WithdrawalReason(String name) {

    /** The customer takes out what is theirs. */
    public static final WithdrawalReason CASH_OUT = new WithdrawalReason("CashOut");

    /** A payment goes back. */
    public static final WithdrawalReason REFUND = new WithdrawalReason("Refund");

    public WithdrawalReason {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A withdrawal reason needs a name, for example Refund.");
        }
    }

    /** Any reason, by the API's name for it. */
    public static WithdrawalReason of(String name) {
        return new WithdrawalReason(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
