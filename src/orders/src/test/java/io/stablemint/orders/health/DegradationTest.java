package io.stablemint.orders.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.monitoring.Backlog;
import io.stablemint.orders.payment.OverdueReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DegradationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration INTERVAL = Duration.ofSeconds(15);

    @Test
    void nothingIsDegraded_whenNothingWaitsForLong() {
        assertThat(degradations(backlog(Optional.of(NOW.minusSeconds(10)), 0, OverdueReason.SESSION_ENDED), NOW))
                .isEmpty();
    }

    @Test
    void everythingIsDegraded_whenEverythingIs() {
        Backlog backlog = backlog(Optional.of(NOW.minus(Duration.ofMinutes(3))), 1, OverdueReason.RETURNED);

        assertThat(degradations(backlog, NOW.plus(Duration.ofMinutes(4))))
                .containsExactlyInAnyOrder(
                        Degradation.INBOX_BACKLOG,
                        Degradation.DEAD_LETTERS,
                        Degradation.RESULTS_OVERDUE,
                        Degradation.BACKLOG_UNKNOWN);
    }

    private static java.util.Set<Degradation> degradations(Backlog backlog, Instant now) {
        return Degradation.of(backlog, INTERVAL, now);
    }

    private static Backlog backlog(Optional<Instant> oldestPending, long dead, OverdueReason overdue) {
        return new Backlog(NOW, 1, oldestPending, dead, 5, Optional.of(NOW), Map.of(overdue, 2L), 0, 0);
    }
}
