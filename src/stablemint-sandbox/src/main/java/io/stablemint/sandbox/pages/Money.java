package io.stablemint.sandbox.pages;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** An amount formatted for customers, e.g. {@code €4.20}, with all its digits. */
public record Money(BigDecimal amount, Currency currency) {

    private static final int MOST_DECIMALS = 8;

    /** The amount of a request; all requests but those for embedded sessions have one. */
    public static Money of(JsonObject request) {
        return new Money(
                request.getJsonNumber("amount").bigDecimalValue(), Currency.getInstance(request.getString("currency")));
    }

    public String text() {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(amount);
    }
}
