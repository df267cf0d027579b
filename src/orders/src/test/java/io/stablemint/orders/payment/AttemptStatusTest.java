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
    private static final Instant LATER = NOW.plusSeconds(60);
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

    @Test
    void sendsAreCounted_andTheLeaseIsKept() {
        AttemptStatus prepared = AttemptStatus.prepared(NOW);
        AttemptStatus sent = prepared.sent(LATER);
        AttemptStatus sentAgain = sent.sent(NOW);

        assertThat(prepared.state()).isEqualTo(AttemptState.PREPARED);
        assertThat(prepared.sends()).isZero();
        assertThat(prepared.dueAt()).contains(NOW);
        assertThat(sent.sends()).isEqualTo(1);
        assertThat(sent.dueAt()).contains(LATER);
        assertThat(sentAgain.state()).isEqualTo(AttemptState.SENT);
        assertThat(sentAgain.sends()).isEqualTo(2);
        assertThat(sentAgain.dueAt()).contains(NOW);
    }

    @Test
    void problemIsForgotten_whenTheSessionIsOpen() {
        AttemptStatus retried = status(AttemptState.SENT).retryAt(LATER, "no answer");
        AttemptStatus opened = retried.opened(SESSION, LATER, NOW);

        assertThat(retried.problem()).contains("no answer");
        assertThat(retried.dueAt()).contains(LATER);
        assertThat(opened.problem()).isEmpty();
        assertThat(opened.dueAt()).contains(LATER);
        assertThat(opened.session()).contains(SESSION);
        assertThat(opened.withDueAt(NOW).dueAt()).contains(NOW);
    }

    @Test
    void problemSaysWhy_whenAnAttemptEnds() {
        assertThat(status(AttemptState.OPEN).failed("declined").problem()).contains("declined");
        assertThat(status(AttemptState.OPEN).expired("too late").problem()).contains("too late");
        assertThat(status(AttemptState.OPEN).superseded().problem()).contains("Another attempt replaced it.");
        assertThat(status(AttemptState.OPEN).failed("declined").dueAt()).isEmpty();
    }

    @Test
    void amountIsKept_whenThePaymentIsAccepted() {
        AttemptStatus paid = status(AttemptState.OPEN).succeeded(ONE_EURO, Optional.of("mismatch"));
        AttemptStatus contradicted = paid.contradicted(Optional.empty(), "no amount");

        assertThat(paid.received()).isEqualTo(ONE_EURO);
        assertThat(paid.problem()).contains("mismatch");
        assertThat(paid.dueAt()).isEmpty();
        assertThat(contradicted.state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(contradicted.received()).isEmpty();
        assertThat(contradicted.problem()).contains("no amount");
    }

    @Test
    void latestStageIsKept() {
        AttemptStatus submitted = status(AttemptState.OPEN).withStage(DepositStage.SUBMITTED);

        assertThat(submitted.withStage(DepositStage.CREATED).stage()).contains(DepositStage.SUBMITTED);
        assertThat(submitted.withStage(DepositStage.COMPLETED).stage()).contains(DepositStage.COMPLETED);
    }

    @Test
    void resultIsExpected_fromTheOpenSessionUntilItIsReported() {
        AttemptStatus opened = status(AttemptState.SENT).opened(SESSION, NOW, LATER);
        AttemptStatus returned = opened.returned(NOW, NOW);

        assertThat(opened.resultDeadline().dueAt()).contains(LATER);
        assertThat(opened.overdueReason()).isEqualTo(OverdueReason.SESSION_ENDED);
        assertThat(opened.withStage(DepositStage.INITIATED).overdueReason()).isEqualTo(OverdueReason.INITIATED);
        assertThat(returned.resultDeadline().dueAt()).contains(NOW);
        assertThat(returned.overdueReason()).isEqualTo(OverdueReason.RETURNED);
        assertThat(returned.overdue(LATER).resultDeadline().overdue()).isPresent();
        assertThat(returned.withoutDeadline().resultDeadline().dueAt()).isEmpty();
        assertThat(returned.withStage(DepositStage.INITIATED).resultDeadline().dueAt())
                .contains(NOW);
        assertThat(returned.withStage(DepositStage.SUBMITTED).resultDeadline().dueAt())
                .isEmpty();
        assertThat(returned.succeeded(ONE_EURO, Optional.empty())
                        .resultDeadline()
                        .dueAt())
                .isEmpty();
    }

    @Test
    void noResultIsExpected_whenThePaymentIsAlreadySubmitted() {
        AttemptStatus submitted = status(AttemptState.SENT).withStage(DepositStage.SUBMITTED);

        assertThat(submitted.opened(SESSION, NOW, LATER).resultDeadline().dueAt())
                .isEmpty();
    }

    @Test
    void sessionIsUsable_untilItEnds() {
        assertThat(SESSION.isUsableAt(NOW.minusSeconds(1))).isTrue();
        assertThat(SESSION.isUsableAt(NOW)).isFalse();
        assertThat(Session.ended("REF").isUsableAt(NOW)).isFalse();
    }

    @Test
    void amountsAreOrdered_byAmountAndThenByCurrency() {
        ReceivedAmount one = new ReceivedAmount(new BigDecimal("1.00"), "EUR");

        assertThat(one).hasToString("1 EUR");
        assertThat(one).isLessThan(new ReceivedAmount(BigDecimal.TEN, "EUR"));
        assertThat(one).isLessThan(new ReceivedAmount(BigDecimal.ONE, "USD"));
    }

    @Test
    void historyGetsAllFieldsExceptTheTimeForJobs() {
        AttemptStatus attempt = status(AttemptState.SENT)
                .opened(SESSION, NOW, LATER)
                .withStage(DepositStage.INITIATED)
                .returned(NOW, LATER)
                .overdue(LATER)
                .succeeded(ONE_EURO, Optional.of("mismatch"));

        assertThat(status(AttemptState.SENT).fields("a"))
                .isEqualTo(Map.of("attempt.a.state", "SENT", "attempt.a.sends", "1"));
        assertThat(attempt.fields("a"))
                .containsEntry("attempt.a.state", "SUCCEEDED")
                .containsEntry("attempt.a.reference", "REF")
                .containsEntry("attempt.a.url", "https://checkout.stablemint.io/sessions/1")
                .containsEntry("attempt.a.expiresAt", NOW.toString())
                .containsEntry("attempt.a.stage", "INITIATED")
                .containsEntry("attempt.a.received", "1 EUR")
                .containsEntry("attempt.a.problem", "mismatch")
                .containsEntry("attempt.a.returnedAt", NOW.toString());
        assertThat(status(AttemptState.OPEN).returned(NOW, NOW).overdue(LATER).fields("a"))
                .containsEntry("attempt.a.overdue", "RETURNED");
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
