package io.stablemint.orders.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TryLimitTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final TryLimit LIMIT = new TryLimit(3, Duration.ofMinutes(2));

    @Test
    void severalTriesAreLeftAtFirst_andThenOneForEachInterval() {
        Instant used = NOW;
        for (int i = 0; i < 3; i++) {
            assertThat(LIMIT.waitAt(NOW, used)).isEmpty();
            used = LIMIT.afterTry(NOW, used);
        }

        assertThat(LIMIT.waitAt(NOW, used)).contains(Duration.ofMinutes(2));
        assertThat(LIMIT.waitAt(NOW.plusSeconds(90), used)).contains(Duration.ofSeconds(30));
        assertThat(LIMIT.waitAt(NOW.plusSeconds(120), used)).isEmpty();
    }

    @Test
    void noMoreTriesThanTheLimitAreLeft_afterALongTime() {
        Instant later = NOW.plus(Duration.ofDays(100));

        assertThat(LIMIT.afterTry(later, NOW)).isEqualTo(later.plus(Duration.ofMinutes(2)));
    }

    @Test
    void aTryCanBeGivenBack() {
        Instant used = LIMIT.afterTry(NOW, NOW);

        assertThat(LIMIT.withoutTry(used)).isEqualTo(NOW);
    }
}
