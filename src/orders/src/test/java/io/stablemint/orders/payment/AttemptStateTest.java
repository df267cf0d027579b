package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.payment.AttemptStanding.Received;
import io.stablemint.orders.payment.AttemptStanding.Session;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every state against every named change: the legal ones happen, all others are refused. */
class AttemptStateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Session SESSION =
            new Session("REF", URI.create("https://checkout.stablemint.io/sessions/1"), NOW);

    private static final Map<String, UnaryOperator<AttemptStanding>> CHANGES = Map.of(
            "sent", standing -> standing.sent(NOW),
            "opened", standing -> standing.opened(SESSION, NOW),
            "failed", standing -> standing.failed("why"),
            "expired", standing -> standing.expired("why"),
            "superseded", AttemptStanding::superseded,
            "succeeded", standing -> standing.succeeded(new Received(BigDecimal.ONE, "EUR"), Optional.empty()));

    @Test
    void onlyTheTablesChangesArePossible_whateverTheState() {
        Map<String, Set<String>> possible = new TreeMap<>();
        for (AttemptState from : AttemptState.values()) {
            CHANGES.forEach((name, change) -> {
                try {
                    AttemptState to = change.apply(standing(from)).state();
                    if (to != from) {
                        possible.computeIfAbsent(from.name(), key -> new TreeSet<>())
                                .add(name + "=" + to);
                    }
                } catch (IllegalStateException e) {
                    assertThat(e.getMessage()).startsWith("A payment attempt that is " + from + " cannot become ");
                }
            });
        }

        assertThat(possible)
                .isEqualTo(Map.of(
                        "PREPARED", Set.of("sent=SENT", "expired=EXPIRED", "succeeded=SUCCEEDED"),
                        "SENT", Set.of("opened=OPEN", "failed=FAILED", "expired=EXPIRED", "succeeded=SUCCEEDED"),
                        "OPEN",
                                Set.of(
                                        "failed=FAILED",
                                        "expired=EXPIRED",
                                        "superseded=SUPERSEDED",
                                        "succeeded=SUCCEEDED"),
                        "FAILED", Set.of("succeeded=SUCCEEDED"),
                        "EXPIRED", Set.of("succeeded=SUCCEEDED"),
                        "SUPERSEDED", Set.of("succeeded=SUCCEEDED")));
    }

    @Test
    void onlyTheSessionIsAdded_whenMoneyWasFasterThanTheAnswer() {
        AttemptStanding paid =
                standing(AttemptState.SENT).succeeded(new Received(BigDecimal.ONE, "EUR"), Optional.empty());

        assertThat(paid.opened(SESSION, NOW).state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(paid.opened(SESSION, NOW).session()).contains(SESSION);
        assertThat(paid.opened(SESSION, NOW).dueAt()).isEmpty();
    }

    private static AttemptStanding standing(AttemptState state) {
        return new AttemptStanding(
                state, 1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(NOW));
    }
}
