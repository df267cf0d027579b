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
