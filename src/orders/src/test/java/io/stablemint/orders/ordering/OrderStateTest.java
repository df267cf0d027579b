package io.stablemint.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every state against every named change: the legal ones happen, all others are refused. */
class OrderStateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static final Map<String, UnaryOperator<OrderStanding>> CHANGES = Map.of(
            "awaitingPayment", OrderStanding::awaitingPayment,
            "paid", standing -> standing.paid(NOW),
            "receivedOddMoney", OrderStanding::receivedOddMoney,
            "acceptedAfterReview", standing -> standing.acceptedAfterReview(NOW),
            "refundDue", standing -> standing.refundDue("why"),
            "refunded", OrderStanding::refunded,
            "cancelled", standing -> standing.cancelled("why"));

    @Test
    void onlyTheTablesChangesArePossible_whateverTheState() {
        Map<String, Set<String>> possible = new TreeMap<>();
        for (OrderState from : OrderState.values()) {
            CHANGES.forEach((name, change) -> {
                OrderStanding before = standing(from);
                try {
                    possible.computeIfAbsent(from.name(), key -> new TreeSet<>())
                            .add(name + "=" + change.apply(before).state());
                } catch (IllegalStateException e) {
                    assertThat(e.getMessage()).startsWith("An order that is " + from + " cannot become ");
                }
            });
        }

        assertThat(possible)
                .isEqualTo(Map.of(
                        "NEW",
                                Set.of(
                                        "awaitingPayment=AWAITING_PAYMENT",
                                        "cancelled=CANCELLED",
                                        "receivedOddMoney=IN_REVIEW"),
                        "AWAITING_PAYMENT",
                                Set.of(
                                        "acceptedAfterReview=PAID",
                                        "awaitingPayment=AWAITING_PAYMENT",
                                        "cancelled=CANCELLED",
                                        "paid=PAID",
                                        "receivedOddMoney=IN_REVIEW"),
                        "PAID", Set.of("receivedOddMoney=REFUND_DUE", "refundDue=REFUND_DUE"),
                        "CANCELLED", Set.of("receivedOddMoney=IN_REVIEW"),
                        "IN_REVIEW",
                                Set.of(
                                        "acceptedAfterReview=PAID",
                                        "paid=REFUND_DUE",
                                        "receivedOddMoney=IN_REVIEW",
                                        "refundDue=REFUND_DUE"),
                        "REFUND_DUE", Set.of("receivedOddMoney=REFUND_DUE", "refunded=REFUNDED"),
                        "REFUNDED", Set.of("receivedOddMoney=IN_REVIEW")));
    }

    @Test
    void changesNameBothStates_whenTheyAreIllegal() {
        assertThatThrownBy(() -> standing(OrderState.CANCELLED).paid(NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An order that is CANCELLED cannot become PAID.");
    }

    private static OrderStanding standing(OrderState state) {
        return new OrderStanding(state, Optional.of("attempt"), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
