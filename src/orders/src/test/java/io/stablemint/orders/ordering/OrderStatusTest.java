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

/** Every transition from every state: the legal ones change the state, all others throw an exception. */
class OrderStatusTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static final Map<String, UnaryOperator<OrderStatus>> TRANSITIONS = Map.of(
            "awaitingPayment", OrderStatus::awaitingPayment,
            "paid", status -> status.paid(NOW),
            "receivedUnexpectedPayment", OrderStatus::receivedUnexpectedPayment,
            "acceptedAfterReview", status -> status.acceptedAfterReview(NOW),
            "refundDue", status -> status.refundDue("why"),
            "refunded", OrderStatus::refunded,
            "cancelled", status -> status.cancelled("why"));

    @Test
    void onlyLegalTransitionsArePossible_fromEveryState() {
        Map<String, Set<String>> possible = new TreeMap<>();
        for (OrderState from : OrderState.values()) {
            TRANSITIONS.forEach((name, change) -> {
                OrderStatus before = status(from);
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
                                        "receivedUnexpectedPayment=IN_REVIEW"),
                        "AWAITING_PAYMENT",
                                Set.of(
                                        "acceptedAfterReview=PAID",
                                        "awaitingPayment=AWAITING_PAYMENT",
                                        "cancelled=CANCELLED",
                                        "paid=PAID",
                                        "receivedUnexpectedPayment=IN_REVIEW"),
                        "PAID", Set.of("receivedUnexpectedPayment=REFUND_DUE", "refundDue=REFUND_DUE"),
                        "CANCELLED", Set.of("receivedUnexpectedPayment=IN_REVIEW"),
                        "IN_REVIEW",
                                Set.of(
                                        "acceptedAfterReview=PAID",
                                        "paid=REFUND_DUE",
                                        "receivedUnexpectedPayment=IN_REVIEW",
                                        "refundDue=REFUND_DUE"),
                        "REFUND_DUE", Set.of("receivedUnexpectedPayment=REFUND_DUE", "refunded=REFUNDED"),
                        "REFUNDED", Set.of("receivedUnexpectedPayment=IN_REVIEW")));
    }

    @Test
    void messageNamesBothStates_whenATransitionIsIllegal() {
        assertThatThrownBy(() -> status(OrderState.CANCELLED).paid(NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An order that is CANCELLED cannot become PAID.");
    }

    @Test
    void reasonAndTimesFollowTheState() {
        OrderStatus waiting = status(OrderState.NEW).withCancelAt(NOW).awaitingPayment();
        OrderStatus paid = waiting.paid(NOW);
        OrderStatus inReview = waiting.receivedUnexpectedPayment();

        assertThat(waiting.cancelAt()).contains(NOW);
        assertThat(paid.cancelAt()).isEmpty();
        assertThat(paid.paidAt()).contains(NOW);
        assertThat(paid.reason()).isEmpty();
        assertThat(waiting.cancelled("nobody paid").reason()).contains("nobody paid");
        assertThat(inReview.reason()).contains("A payment was received that does not match the order.");
        assertThat(inReview.paid(NOW).reason()).contains("It was paid more than once.");
        assertThat(inReview.paid(NOW).paidAt()).contains(NOW);
        assertThat(paid.receivedUnexpectedPayment().reason()).contains("It was paid more than once.");
        assertThat(paid.refundDue("why").refunded().reason()).contains("why");
        assertThat(paid.withCurrentAttempt("next").currentAttempt()).contains("next");
    }

    @Test
    void firstTimeOfPaymentIsKept_whenAReviewAcceptsIt() {
        OrderStatus contradicted = status(OrderState.AWAITING_PAYMENT).paid(NOW).contradicted();

        assertThat(contradicted.state()).isEqualTo(OrderState.IN_REVIEW);
        assertThat(contradicted.acceptedAfterReview(NOW.plusSeconds(1)).paidAt())
                .contains(NOW);
        assertThat(status(OrderState.IN_REVIEW).acceptedAfterReview(NOW).paidAt())
                .contains(NOW);
        assertThat(status(OrderState.CANCELLED).contradicted()).isEqualTo(status(OrderState.CANCELLED));
    }

    @Test
    void onlyAnOrderThatWaitsForItsPaymentIsPayable() {
        for (OrderState state : OrderState.values()) {
            boolean waits = state == OrderState.NEW || state == OrderState.AWAITING_PAYMENT;
            assertThat(state.isPayable()).as(state.name()).isEqualTo(waits);
            assertThat(state.isFinal()).as(state.name()).isEqualTo(!waits);
        }
    }

    @Test
    void historyGetsAllFieldsExceptTheTimeOfTheCancellation() {
        assertThat(status(OrderState.NEW).withCancelAt(NOW).fields())
                .isEqualTo(Map.of("order.state", "NEW", "order.currentAttempt", "attempt"));
        assertThat(status(OrderState.PAID).refundDue("why").fields()).containsEntry("order.reason", "why");
        assertThat(status(OrderState.AWAITING_PAYMENT).paid(NOW).fields())
                .containsEntry("order.paidAt", NOW.toString());
    }

    private static OrderStatus status(OrderState state) {
        return new OrderStatus(state, Optional.of("attempt"), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
