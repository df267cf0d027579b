package io.stablemint.orders.statement;

import io.stablemint.orders.ordering.OrderId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A finding as clerks and operators see it.
 *
 * @param number its number among the statement's rows
 * @param line its line in the file; empty for a payment that the file does not have
 * @param amount the amount in the file
 * @param paid whether the line says that the customer has paid
 * @param description what was found, as a sentence
 * @param resolved whether an operator has dealt with it
 */
public record StatementRowView(
        int number,
        Optional<Long> line,
        Optional<String> reference,
        Optional<String> idempotencyKey,
        Optional<String> websiteReference,
        Optional<BigDecimal> amount,
        Optional<String> currency,
        boolean paid,
        Optional<OrderId> order,
        Optional<String> attempt,
        Finding finding,
        String description,
        boolean resolved) {

    /** Whether an operator can set the payment attempt to paid because of it. */
    public boolean isApplicable() {
        return paid && finding.provesPayment() && order.isPresent() && attempt.isPresent() && !resolved;
    }

    /** For example {@code 4.80 EUR}; empty without an amount. */
    public String money() {
        return amount.map(number -> StatementMoney.text(number, currency.orElse("")))
                .orElse("");
    }
}
