package io.stablemint.client.request;

import java.util.Objects;

/**
 * How the customer prefers to pay. Open: Stable Mint may add methods before this client knows them.
 *
 * @param name the name as the API spells it
 */
public record PaymentMethod(String name) {

    /** The customer makes the transfer by hand. */
    public static final PaymentMethod MANUAL_BANK_TRANSFER = new PaymentMethod("ManualBankTransfer");

    /** The customer's bank starts the transfer. */
    public static final PaymentMethod OPEN_BANKING = new PaymentMethod("OpenBanking");

    public PaymentMethod {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A payment method needs a name, for example OpenBanking.");
        }
    }

    /** Any method, by the API's name for it. */
    public static PaymentMethod of(String name) {
        return new PaymentMethod(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
