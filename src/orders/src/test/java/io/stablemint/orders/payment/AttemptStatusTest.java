package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.payment.AttemptStatus.ReceivedAmount;
import io.stablemint.orders.payment.AttemptStatus.Session;
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

/** Every transition from every state: the legal ones change the state, all others throw an exception. */
class AttemptStatusTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Session SESSION =
            Session.open("REF", URI.create("https://checkout.stablemint.io/sessions/1"), NOW);
    private static final Optional<ReceivedAmount> ONE_EURO = Optional.of(new ReceivedAmount(BigDecimal.ONE, "EUR"));

    private static final Map<String, UnaryOperator<AttemptStatus>> TRANSITIONS = Map.of(
            "sent", status -> status.sent(NOW),
            "opened", status -> status.opened(SESSION, NOW, NOW),
            "failed", status -> status.failed("why"),
            "expired", status -> status.expired("why"),
            "superseded", AttemptStatus::superseded,
            "succeeded", status -> status.succeeded(ONE_EURO, Optional.empty()));

    @Test
    void onlyLegalTransitionsArePossible_fromEveryState() {
        Map<String, Set<String>> possible = new TreeMap<>();
        for (AttemptState from : AttemptState.values()) {
            TRANSITIONS.forEach((name, change) -> {
                try {
                    AttemptState to = change.apply(status(from)).state();
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
    void onlyTheSessionIsAdded_whenThePaymentWasReportedBeforeTheAnswer() {
        AttemptStatus paid = status(AttemptState.SENT).succeeded(ONE_EURO, Optional.empty());

        assertThat(paid.opened(SESSION, NOW, NOW).state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(paid.opened(SESSION, NOW, NOW).session()).contains(SESSION);
        assertThat(paid.opened(SESSION, NOW, NOW).dueAt()).isEmpty();
    }

    @Test
    void referenceIsKept_whenTheSessionHadEndedBeforeItsAddressWasKnown() {
        AttemptStatus ended = status(AttemptState.SENT).endedUnopened(Optional.of("REF"));

        assertThat(ended.state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(ended.session()).contains(Session.ended("REF"));
        assertThat(ended.dueAt()).isEmpty();
        assertThat(status(AttemptState.SENT).endedUnopened(Optional.empty()).session())
                .isEmpty();
    }

    private static AttemptStatus status(AttemptState state) {
        return new AttemptStatus(
                state,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NOW),
                ResultDeadline.NONE);
    }
}
