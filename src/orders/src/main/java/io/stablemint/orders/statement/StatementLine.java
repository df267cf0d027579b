package io.stablemint.orders.statement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a statement with the values that reconciliation needs.
 *
 * @param line its line in the file
 * @param reference Stable Mint's reference
 * @param websiteReference the order's id, as we sent it
 * @param paid whether it says that the customer has paid
 */
record StatementLine(
        long line,
        Optional<String> reference,
        Optional<String> idempotencyKey,
        Optional<String> websiteReference,
        BigDecimal amount,
        String currency,
        boolean paid) {

    /** For example {@code 4.8 EUR}. */
    String money() {
        return StatementMoney.text(amount, currency);
    }
}
