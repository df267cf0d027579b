package io.stablemint.client.request;

import java.util.Objects;

/**
 * How the customer prefers to pay. Not an enum, because Stable Mint may add methods.
 *
 * @param name its name in the API
 */
public record PaymentMethod(String name) {

    /** The customer makes the bank transfer. */
    public static final PaymentMethod MANUAL_BANK_TRANSFER = new PaymentMethod("ManualBankTransfer");

    /** The customer's bank starts the transfer. */
    public static final PaymentMethod OPEN_BANKING = new PaymentMethod("OpenBanking");

    /**
     * Checks the name.
     *
     * @param name as the API spells it
     * @throws IllegalArgumentException if it is blank
     */
    public PaymentMethod {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A payment method needs a name, for example OpenBanking.");
        }
    }

    /**
     * Any method, by its name in the API.
     *
     * @param name not blank; whether Stable Mint has such a method is not checked
     * @return the method with this name
     * @throws IllegalArgumentException if the name is blank
     */
    public static PaymentMethod of(String name) {
        return new PaymentMethod(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
