package io.stablemint.orders.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.money.Money;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValueFormatterTest {

    private static final ValueFormatter BRITISH = new ValueFormatter(Locale.UK);

    @Test
    void money_isFormattedForTheLocale() {
        assertThat(BRITISH.money(Money.of("1234.50", "EUR"))).isEqualTo("€1,234.50");
        assertThat(new ValueFormatter(Locale.GERMANY).money(Money.of("1234.50", "EUR")))
                .isEqualTo("1.234,50\u00a0€");
    }

    @Test
    void dateTime_isInUtc() {
        Instant instant = Instant.parse("2026-11-22T19:35:07.123456Z");

        assertThat(BRITISH.dateTime(instant)).isEqualTo("22 November 2026, 19:35 UTC");
        assertThat(BRITISH.isoDateTime(instant)).isEqualTo("2026-11-22T19:35:07Z");
    }

    @Test
    void country_isShownByName() {
        assertThat(BRITISH.country("DE")).isEqualTo("Germany");
    }
}
