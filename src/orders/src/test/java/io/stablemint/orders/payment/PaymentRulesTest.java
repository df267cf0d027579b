package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderStatus;
import io.stablemint.orders.payment.PaymentRules.PaymentStatus;
import io.stablemint.orders.testing.Permutations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Payments whose notifications contradict each other: the result does not depend on their order. */
class PaymentRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String ATTEMPT = "attempt-1";
    private static final Money AGREED = new Money(new BigDecimal("4.80"), "EUR");

    private static final DepositUpdate GOOD = accepted("4.80", "EUR");
    private static final DepositUpdate WITHOUT_AMOUNT =
            new DepositUpdate(DepositStage.COMPLETED, none(), none(), none(), Optional.empty(), Optional.of("EUR"));
    private static final DepositUpdate TOO_LITTLE = accepted("4.08", "EUR");
    private static final DepositUpdate TOO_MUCH = accepted("48.00", "EUR");
    private static final DepositUpdate OTHER_CURRENCY = accepted("4.80", "USD");

    @Test
    void paid_whenEveryNotificationHasTheAgreedAmount() {
        assertThat(endsOf(GOOD, GOOD)).containsExactly("PAID SUCCEEDED 4.80 EUR, no problem");
    }

    @Test
    void inReview_whenOneOfTheNotificationsHasNoAmount() {
        assertThat(endsOf(GOOD, WITHOUT_AMOUNT, GOOD))
                .containsExactly("IN_REVIEW SUCCEEDED nothing,"
                        + " The notification gives no amount or no currency; 4.80 EUR was agreed.");
    }

    @Test
    void theSmallestWrongAmountIsKept_whenSeveralAreReported() {
        assertThat(endsOf(GOOD, WITHOUT_AMOUNT, TOO_MUCH, TOO_LITTLE))
                .containsExactly("IN_REVIEW SUCCEEDED 4.08 EUR, Received 4.08 EUR instead of 4.80 EUR.");
    }

    @Test
    void inReview_whenTheCurrencyDiffers() {
        assertThat(endsOf(GOOD, OTHER_CURRENCY, WITHOUT_AMOUNT))
                .containsExactly("IN_REVIEW SUCCEEDED 4.80 USD, Received 4.8 USD instead of 4.80 EUR.");
    }

    @Test
    void theAmountsScaleIsNotCompared() {
        assertThat(endsOf(accepted("4.8", "EUR"), accepted("4.8000", "EUR")))
                .containsExactly("PAID SUCCEEDED 4.80 EUR, no problem");
    }

    @Test
    void onlyTheStageChanges_whileTheDepositIsUnderWay() {
        PaymentStatus after = apply(stage(DepositStage.SUBMITTED), AttemptState.OPEN, waiting(ATTEMPT));

        assertThat(after.attempt().state()).isEqualTo(AttemptState.OPEN);
        assertThat(after.attempt().stage()).contains(DepositStage.SUBMITTED);
        assertThat(after.order()).isEqualTo(waiting(ATTEMPT));
    }

    @ParameterizedTest
    @EnumSource(
            value = AttemptState.class,
            names = {"SENT", "OPEN"})
    void anAttemptFails_whenItsDepositFailed_andTheOrderStillWaits(AttemptState before) {
        PaymentStatus after = apply(stage(DepositStage.FAILED), before, waiting(ATTEMPT));

        assertThat(after.attempt().state()).isEqualTo(AttemptState.FAILED);
        assertThat(after.order()).isEqualTo(waiting(ATTEMPT));
    }

    @ParameterizedTest
    @EnumSource(
            value = AttemptState.class,
            names = {"SENT", "OPEN"},
            mode = Mode.EXCLUDE)
    void anEndedAttemptKeepsItsState_whenItsDepositFailed(AttemptState before) {
        assertThat(apply(stage(DepositStage.FAILED), before, waiting(ATTEMPT))
                        .attempt()
                        .state())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PREPARED   | A payment was received although this attempt was never sent.
                    EXPIRED    | The payment was received after the session had expired.
                    SUPERSEDED | The payment was received after another attempt had replaced this one.
                    """)
    void inReview_whenTheAttemptHadEnded(AttemptState before, String problem) {
        PaymentStatus after = apply(GOOD, before, waiting(ATTEMPT));

        assertThat(after.order().state()).isEqualTo(OrderState.IN_REVIEW);
        assertThat(after.attempt().problem()).contains(problem);
    }

    @Test
    void inReview_whenAnotherAttemptIsTheOrdersCurrentOne() {
        PaymentStatus after = apply(GOOD, AttemptState.OPEN, waiting("attempt-2"));

        assertThat(after.order().state()).isEqualTo(OrderState.IN_REVIEW);
        assertThat(after.attempt().problem())
                .contains("The payment was received after another attempt had been started.");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"PAID", "CANCELLED"})
    void notTheAgreedPayment_whenTheOrderNoLongerWaits(OrderState state) {
        OrderStatus order = new OrderStatus(state, Optional.of(ATTEMPT), none(), none(), none());

        assertThat(apply(GOOD, AttemptState.OPEN, order).attempt().problem())
                .contains("The payment was received when the order no longer waited for it.");
    }

    @Test
    void notTheAgreedPayment_whenTheOrderInReviewWasPaidBefore() {
        OrderStatus order =
                new OrderStatus(OrderState.IN_REVIEW, Optional.of(ATTEMPT), Optional.of(NOW), none(), none());

        assertThat(apply(GOOD, AttemptState.OPEN, order).attempt().problem())
                .contains("The payment was received when the order no longer waited for it.");
    }

    private static PaymentStatus apply(DepositUpdate update, AttemptState attempt, OrderStatus order) {
        AttemptStatus before =
                new AttemptStatus(attempt, 1, none(), none(), none(), none(), Optional.of(NOW), ResultDeadline.NONE);
        return PaymentRules.apply(update, new PaymentStatus(order, before), ATTEMPT, AGREED, NOW);
    }

    private static OrderStatus waiting(String currentAttempt) {
        return new OrderStatus(OrderState.AWAITING_PAYMENT, Optional.of(currentAttempt), none(), none(), none());
    }

    private static DepositUpdate stage(DepositStage stage) {
        return new DepositUpdate(stage, none(), none(), none(), none(), none());
    }

    private static Set<String> endsOf(DepositUpdate... updates) {
        Set<String> ends = new HashSet<>();
        Permutations.of(List.of(updates)).forEach(order -> ends.add(endOf(order)));
        return ends;
    }

    private static String endOf(List<DepositUpdate> updates) {
        PaymentStatus status = new PaymentStatus(
                new OrderStatus(OrderState.AWAITING_PAYMENT, Optional.of(ATTEMPT), none(), none(), none()),
                new AttemptStatus(
                        AttemptState.SENT, 1, none(), none(), none(), none(), Optional.of(NOW), ResultDeadline.NONE));
        for (DepositUpdate update : updates) {
            status = PaymentRules.apply(update, status, ATTEMPT, AGREED, NOW);
        }
        AttemptStatus attempt = status.attempt();
        return status.order().state() + " " + attempt.state() + " "
                + attempt.received()
                        .map(amount -> amount.amount().setScale(2) + " " + amount.currency())
                        .orElse("nothing")
                + ", " + attempt.problem().orElse("no problem");
    }

    private static DepositUpdate accepted(String amount, String currency) {
        return new DepositUpdate(
                DepositStage.ACCEPTED,
                none(),
                none(),
                none(),
                Optional.of(new BigDecimal(amount)),
                Optional.of(currency));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
