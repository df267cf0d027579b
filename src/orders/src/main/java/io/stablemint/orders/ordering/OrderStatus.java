package io.stablemint.orders.ordering;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An order's state and all its other fields that can change. Each method is one legal transition and returns the status after it;
 * {@link OrderRepository} stores it.
 *
 * @param currentAttempt the id of the attempt that is expected to pay the order, live or not; a payment by another attempt is unexpected
 * @param paidAt when a payment that matches the order was first accepted
 * @param cancelAt when a job cancels the order if it is not paid by then
 * @param reason why it is cancelled, in review or due for a refund
 */
public record OrderStatus(
        OrderState state,
        Optional<String> currentAttempt,
        Optional<Instant> paidAt,
        Optional<Instant> cancelAt,
        Optional<String> reason) {

    // These sentences do not depend on which payment came first, so that the same notifications in any order give the
    // same row. The attempts hold the details.
    private static final String PAID_TWICE = "It was paid more than once.";
    private static final String UNEXPECTED_PAYMENT = "A payment was received that does not match the order.";

    /** The order is expected to be paid by this new attempt. */
    public OrderStatus withCurrentAttempt(String attempt) {
        return new OrderStatus(state, Optional.of(attempt), paidAt, cancelAt, reason);
    }

    /** The first request to Stable Mint is about to be sent. */
    public OrderStatus awaitingPayment() {
        return state == OrderState.AWAITING_PAYMENT ? this : to(OrderState.AWAITING_PAYMENT, Optional.empty());
    }

    /** A payment that matches the order was accepted. If the order is in review because of another payment, that one has to be refunded. */
    public OrderStatus paid(Instant now) {
        OrderStatus after =
                state == OrderState.IN_REVIEW ? refundDue(PAID_TWICE) : to(OrderState.PAID, Optional.empty());
        return after.withPaidAt(now);
    }

    /** A payment was accepted that does not match the order. An operator has to decide about it. */
    public OrderStatus receivedUnexpectedPayment() {
        return switch (state) {
            case PAID -> refundDue(PAID_TWICE);
            case IN_REVIEW, REFUND_DUE -> this;
            case NEW, AWAITING_PAYMENT, CANCELLED, REFUNDED -> inReview(UNEXPECTED_PAYMENT);
        };
    }

    /** Stable Mint reported another amount for the payment that had made the order paid. */
    public OrderStatus contradicted() {
        return state == OrderState.PAID ? inReview(UNEXPECTED_PAYMENT) : this;
    }

    private OrderStatus inReview(String why) {
        return to(OrderState.IN_REVIEW, Optional.of(why));
    }

    /** An operator accepted the unexpected payment as the payment of the order. */
    public OrderStatus acceptedAfterReview(Instant now) {
        return to(OrderState.PAID, Optional.empty()).withPaidAt(paidAt.orElse(now));
    }

    public OrderStatus refundDue(String why) {
        return to(OrderState.REFUND_DUE, Optional.of(why));
    }

    public OrderStatus refunded() {
        return to(OrderState.REFUNDED, reason);
    }

    public OrderStatus cancelled(String why) {
        return to(OrderState.CANCELLED, Optional.of(why));
    }

    /** A job cancels the order at this time if it is not paid. */
    public OrderStatus withCancelAt(Instant time) {
        return new OrderStatus(state, currentAttempt, paidAt, Optional.of(time), reason);
    }

    /** All fields except the time of the cancellation, which jobs also move when they claim the order; for the history. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("order.state", state.name());
        currentAttempt.ifPresent(attempt -> fields.put("order.currentAttempt", attempt));
        paidAt.ifPresent(time -> fields.put("order.paidAt", time.toString()));
        reason.ifPresent(why -> fields.put("order.reason", why));
        return fields;
    }

    private OrderStatus withPaidAt(Instant time) {
        return new OrderStatus(state, currentAttempt, Optional.of(time), cancelAt, reason);
    }

    private OrderStatus to(OrderState next, Optional<String> why) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An order that is " + state + " cannot become " + next + ".");
        }
        // Only an order that waits for its payment can be cancelled by the job.
        Optional<Instant> nextCancelAt = next.isPayable() ? cancelAt : Optional.empty();
        return new OrderStatus(next, currentAttempt, paidAt, nextCancelAt, why);
    }
}
