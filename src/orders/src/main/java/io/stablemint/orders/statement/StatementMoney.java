package io.stablemint.orders.statement;

import io.stablemint.orders.money.Money;
import java.math.BigDecimal;

/** The text of an amount as a statement or an attempt has it, which need not be an amount that the shop can have. */
final class StatementMoney {

    private StatementMoney() {}

    /** For example {@code 4.80 EUR}; with the decimals that it has, if the currency is unknown or usually has fewer. */
    static String text(BigDecimal amount, String currency) {
        try {
            return new Money(amount, currency).toString();
        } catch (IllegalArgumentException e) {
            // The file may contain anything.
            return (amount.stripTrailingZeros().toPlainString() + " " + currency).strip();
        }
    }
}
