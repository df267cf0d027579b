package io.stablemint.orders.web.api;

import io.stablemint.orders.money.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount.
 *
 * @param amount in major units
 * @param currency ISO 4217
 */
public record MoneyJson(
        @Schema(example = "4.80") BigDecimal amount,
        @Schema(example = "EUR") String currency) {

    static MoneyJson of(Money money) {
        return new MoneyJson(money.amount(), money.currency());
    }
}
