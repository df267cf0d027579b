package io.stablemint.orders.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void equal_whenOnlyTheWrittenDecimalsDiffer() {
        assertThat(Money.of("4.8", "EUR")).isEqualTo(Money.of("4.8000", "EUR")).hasToString("4.80 EUR");
        assertThat(Money.of("480", "JPY")).hasToString("480 JPY");
    }

    @Test
    void addsAndMultipliesExactly() {
        assertThat(Money.of("0.10", "EUR").times(3).plus(Money.zero("EUR"))).isEqualTo(Money.of("0.30", "EUR"));
    }

    @Test
    void throws_whenCurrenciesDiffer() {
        assertThatThrownBy(() -> Money.of("1.00", "EUR").plus(Money.of("1.00", "USD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot combine 1.00 EUR and 1.00 USD: their currencies differ.");
    }

    @Test
    void throws_whenDigitsWouldBeLost() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.105"), "EUR"))
                .hasMessage("The amount 0.105 has more than the 2 decimals of EUR.");
        assertThatThrownBy(() -> Money.of("1", "EURO")).hasMessage("'EURO' is not an ISO 4217 currency code.");
    }
}
