package io.stablemint.orders.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementMoneyTest {

    @ParameterizedTest
    @CsvSource({
        "4.8, EUR, 4.80 EUR",
        "4.8000, EUR, 4.80 EUR",
        "1E+2, JPY, 100 JPY",
        "1.234, EUR, 1.234 EUR",
        "5.50, coins, 5.5 coins",
        "5.50, '', 5.5"
    })
    void hasTheDecimalsOfTheCurrency_ifItCan(BigDecimal amount, String currency, String text) {
        assertThat(StatementMoney.text(amount, currency)).isEqualTo(text);
    }
}
