package io.stablemint.orders.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in a currency, with the currency's usual number of decimals (two for EUR), so that equal amounts are {@code equals}.
 *
 * @param amount in major units, for example {@code 4.50}
 * @param currency an ISO 4217 code, for example {@code EUR}
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    /**
     * Sets the amount's scale to the number of decimals of the currency.
     *
     * @throws IllegalArgumentException if the currency is not one of ISO 4217, or the amount has more decimals than the currency
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        amount = withScaleOf(currency, amount);
    }

    /** Parses an amount: {@code Money.of("4.50", "EUR")}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** The amount zero. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(amount.add(requireSameCurrency(other).amount), currency);
    }

    /** This amount multiplied by a quantity. */
    public Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)), currency);
    }

    /** Whether the amount is greater than zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(requireSameCurrency(other).amount);
    }

    /** For example {@code 4.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Cannot combine " + this + " and " + other + ": their currencies differ.");
        }
        return other;
    }

    private static BigDecimal withScaleOf(String currency, BigDecimal amount) {
        int decimals = decimalsOf(currency);
        try {
            return amount.setScale(decimals);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The amount " + amount.toPlainString() + " has more than the " + decimals + " decimals of "
                            + currency + ".",
                    e);
        }
    }

    private static int decimalsOf(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + currency + "' is not an ISO 4217 currency code.", e);
        }
    }
}
