package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {

    private final ConsoleText text = new ConsoleText(Locale.UK);

    @Test
    void durationHasItsTwoLargestUnits() {
        assertThat(text.duration(Duration.ofMillis(250))).isEqualTo("250 ms");
        assertThat(text.duration(Duration.ofMillis(-250))).isEqualTo("0 ms");
        assertThat(text.duration(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(text.duration(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(text.duration(Duration.ofMinutes(60))).isEqualTo("1 h");
        assertThat(text.duration(Duration.ofHours(76))).isEqualTo("3 d 4 h");
    }

    @Test
    void timesAreInUtc() {
        Instant time = Instant.parse("2026-11-22T19:35:07Z");

        assertThat(text.time(time)).isEqualTo("22 Nov 2026, 19:35:07 UTC");
        assertThat(text.shortTime(time)).isEqualTo("22 Nov 2026, 19:35");
    }

    @Test
    void timesAndUnitsAreThoseOfTheLanguage() {
        ConsoleText german = new ConsoleText(Locale.GERMANY);

        assertThat(german.time(Instant.parse("2026-11-22T19:35:07Z"))).isEqualTo("22. Nov. 2026, 19:35:07 UTC");
        assertThat(german.duration(Duration.ofHours(76))).isEqualTo("3 Tg. 4 Std.");
        assertThat(german.value(Money.of("1234.50", "EUR"))).isEqualTo("1.234,50\u00a0€");
        assertThat(german.value(OrderState.IN_REVIEW)).isEqualTo("In Prüfung");
        assertThat(german.value("It was paid more than once.")).isEqualTo("Sie wurde mehr als einmal bezahlt.");
    }
}
