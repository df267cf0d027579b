package io.stablemint.orders.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.money.Money;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording BRITISH = new Wording(Locale.UK);

    @Test
    void money_isWrittenForTheReader() {
        assertThat(BRITISH.money(Money.of("1234.50", "EUR"))).isEqualTo("€1,234.50");
        assertThat(new Wording(Locale.GERMANY).money(Money.of("1234.50", "EUR")))
                .isEqualTo("1.234,50\u00a0€");
    }

    @Test
    void moments_areInUtc_forPeopleAndMachines() {
        Instant instant = Instant.parse("2026-11-22T19:35:07.123456Z");

        assertThat(BRITISH.moment(instant)).isEqualTo("22 November 2026, 19:35 UTC");
        assertThat(BRITISH.datetime(instant)).isEqualTo("2026-11-22T19:35:07Z");
    }

    @Test
    void country_hasItsName() {
        assertThat(BRITISH.country("DE")).isEqualTo("Germany");
    }
}
