package io.stablemint.orders.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.AttemptState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementMatcherTest {

    private static final OrderId ORDER = new OrderId("01KAPQ00000000000000000001");
    private static final OrderId OTHER = new OrderId("01KAPQ00000000000000000002");

    private final KnownAttempt paid = attempt(ORDER, "A1", AttemptState.SUCCEEDED, "4.80");
    private final KnownAttempt open = attempt(OTHER, "A2", AttemptState.OPEN, "4.80");

    @Test
    void agrees_whenAPaidAttemptHasTheAmount_byEachOfItsIds() {
        assertThat(match(paid, line("A1", "", "")).finding()).isEmpty();
        assertThat(match(paid, line("", "REF-A1", "")).finding()).isEmpty();
        assertThat(match(paid, line("", "", ORDER.value())).finding()).isEmpty();
        assertThat(match(paid, line("A1", "REF-A1", ORDER.value())).attempt()).contains("A1");
    }

    @Test
    void paidThere_whenTheAttemptIsNotPaidHere() {
        assertThat(match(open, line("A2", "", "")))
                .isEqualTo(
                        Match.differing(open, Finding.PAID_THERE, "Paid in the statement; here the attempt is OPEN."));
    }

    @Test
    void otherAmount_whenAmountOrCurrencyDiffer() {
        assertThat(match(paid, line("A1", "", "", "4.79", "EUR")).finding()).contains(Finding.OTHER_AMOUNT);
        assertThat(match(paid, line("A1", "", "", "4.8", "USD")).description())
                .isEqualTo("The statement has 4.80 USD, we have 4.80 EUR; here the attempt is SUCCEEDED.");
    }

    @Test
    void twice_whenTheStatementHasThePaymentTwice_alsoWithAnotherIdOrInAnEarlierPart() {
        StatementMatcher matcher = new StatementMatcher(List.of(paid));
        assertThat(matcher.match(line("A1", "", "")).finding()).isEmpty();
        assertThat(matcher.match(line("", "REF-A1", "")).description())
                .isEqualTo("The same payment is also in line 7.");

        StatementMatcher next = new StatementMatcher(List.of(paid));
        next.paidBefore(ORDER, "A1", 3);
        assertThat(next.match(line("A1", "", "")).finding()).contains(Finding.DOUBLE);
    }

    @Test
    void twice_whenAnOrderWasPaidWithTwoAttempts() {
        KnownAttempt second = attempt(ORDER, "A3", AttemptState.SUCCEEDED, "4.80");
        StatementMatcher matcher = new StatementMatcher(List.of(paid, second));
        matcher.match(line("A1", "", ""));

        assertThat(matcher.match(line("A3", "", "")))
                .isEqualTo(Match.differing(
                        second, Finding.DOUBLE, "The order was also paid with another payment attempt, in line 7."));
    }

    @Test
    void unknown_whenNoAttemptHasTheseIds() {
        assertThat(match(paid, line("B", "", "")).finding()).contains(Finding.UNKNOWN_HERE);
        assertThat(match(paid, line("", "", "not an order id")).finding()).contains(Finding.UNKNOWN_HERE);
        assertThat(match(paid, line("B", "", ORDER.value())))
                .isEqualTo(Match.none(
                        Optional.of(ORDER),
                        Finding.UNKNOWN_HERE,
                        "The order is known, but none of its payment attempts has these ids."));
    }

    @Test
    void paidThere_whenTheOrdersOnlyAttemptHasNoReferenceYet() {
        KnownAttempt unanswered =
                new KnownAttempt(ORDER, "A5", Optional.empty(), AttemptState.SENT, new BigDecimal("4.80"), "EUR");

        assertThat(match(unanswered, line("", "REF", ORDER.value())).finding()).contains(Finding.PAID_THERE);
        assertThat(match(paid, line("", "REF", ORDER.value())).finding()).contains(Finding.UNKNOWN_HERE);
    }

    @Test
    void ambiguous_whenTheIdsContradictEachOther() {
        StatementMatcher matcher = new StatementMatcher(List.of(paid, open));

        assertThat(matcher.match(line("A1", "REF-A2", "")).finding()).contains(Finding.AMBIGUOUS);
        assertThat(matcher.match(line("A1", "", OTHER.value())).finding()).contains(Finding.AMBIGUOUS);
        assertThat(match(open, attempt(OTHER, "A4", AttemptState.EXPIRED, "4.80"), line("", "", OTHER.value()))
                        .finding())
                .contains(Finding.AMBIGUOUS);
    }

    @Test
    void aLineThatIsNoPayment_neverHasAFinding() {
        StatementLine failed = new StatementLine(
                7, Optional.of("B"), Optional.empty(), Optional.empty(), BigDecimal.ONE, "EUR", false);

        assertThat(match(paid, failed).finding()).isEmpty();
    }

    private static Match match(KnownAttempt attempt, StatementLine line) {
        return new StatementMatcher(List.of(attempt)).match(line);
    }

    private static Match match(KnownAttempt first, KnownAttempt second, StatementLine line) {
        return new StatementMatcher(List.of(first, second)).match(line);
    }

    private static KnownAttempt attempt(OrderId order, String id, AttemptState state, String amount) {
        return new KnownAttempt(order, id, Optional.of("REF-" + id), state, new BigDecimal(amount), "EUR");
    }

    private static StatementLine line(String key, String reference, String order) {
        return line(key, reference, order, "4.8", "EUR");
    }

    private static StatementLine line(String key, String reference, String order, String amount, String currency) {
        return new StatementLine(
                7, present(reference), present(key), present(order), new BigDecimal(amount), currency, true);
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
