package io.stablemint.sandbox.pages;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** An amount as people write it, e.g. {@code €4.20}, with no digit lost. */
record Money(BigDecimal amount, Currency currency) {

    private static final int MOST_DECIMALS = 8;

    static Money of(JsonObject request) {
        // An embedded session may have no amount; it has no page either.
        return new Money(
                request.getJsonNumber("amount").bigDecimalValue(), Currency.getInstance(request.getString("currency")));
    }

    String text() {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(amount);
    }
}
