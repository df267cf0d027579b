package io.stablemint.orders.ordering;

import java.time.Instant;
import java.util.Optional;

/**
 * All of an order that ever changes. Each method is one legal change and answers the standing after it; {@link OrderBook} writes it.
 *
 * @param currentAttempt the attempt that is meant to pay the order, live or not; no money of another one fits
 * @param paidAt when money that fits was first accepted
 * @param giveUpAt when a job cancels the order if it is not paid by then
 * @param reason why it is cancelled, in review or due for a refund
 */
public record OrderStanding(
        OrderState state,
        Optional<String> currentAttempt,
        Optional<Instant> paidAt,
        Optional<Instant> giveUpAt,
        Optional<String> reason) {

    // One sentence whatever came first, so that the same notifications in any order end in the same row. The attempts
    // tell more.
    private static final String PAID_TWICE = "It was paid more than once.";
    private static final String ODD_MONEY = "Money arrived that does not fit.";

    /** With a new attempt that is meant to pay. */
    public OrderStanding payingBy(String attempt) {
        return new OrderStanding(state, Optional.of(attempt), paidAt, giveUpAt, reason);
    }

    /** The first request to Stable Mint is about to be sent. */
    public OrderStanding awaitingPayment() {
        return state == OrderState.AWAITING_PAYMENT ? this : to(OrderState.AWAITING_PAYMENT, Optional.empty());
    }

    /** Money that fits was accepted. An order in review for other money owes that other money back. */
    public OrderStanding paid(Instant now) {
        OrderStanding after =
                state == OrderState.IN_REVIEW ? refundDue(PAID_TWICE) : to(OrderState.PAID, Optional.empty());
        return after.withPaidAt(now);
    }

    /** Money came that does not fit. It is kept and somebody has to look. */
    public OrderStanding receivedOddMoney() {
        return switch (state) {
            case PAID -> refundDue(PAID_TWICE);
            case IN_REVIEW, REFUND_DUE -> this;
            case NEW, AWAITING_PAYMENT, CANCELLED, REFUNDED -> inReview(ODD_MONEY);
        };
    }

    /** Stable Mint contradicts what made the order paid. */
    public OrderStanding contradicted() {
        return state == OrderState.PAID ? inReview(ODD_MONEY) : this;
    }

    private OrderStanding inReview(String why) {
        return to(OrderState.IN_REVIEW, Optional.of(why));
    }

    /** Looked at: the money counts as the payment after all. */
    public OrderStanding acceptedAfterReview(Instant now) {
        return to(OrderState.PAID, Optional.empty()).withPaidAt(paidAt.orElse(now));
    }

    public OrderStanding refundDue(String why) {
        return to(OrderState.REFUND_DUE, Optional.of(why));
    }

    public OrderStanding refunded() {
        return to(OrderState.REFUNDED, reason);
    }

    public OrderStanding cancelled(String why) {
        return to(OrderState.CANCELLED, Optional.of(why));
    }

    /** A job looks at it again then. */
    public OrderStanding givenUpNotBefore(Instant time) {
        return new OrderStanding(state, currentAttempt, paidAt, Optional.of(time), reason);
    }

    private OrderStanding withPaidAt(Instant time) {
        return new OrderStanding(state, currentAttempt, Optional.of(time), giveUpAt, reason);
    }

    private OrderStanding to(OrderState next, Optional<String> why) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An order that is " + state + " cannot become " + next + ".");
        }
        // Only an order that waits for money can be given up.
        Optional<Instant> stillGiveUpAt = next.isPayable() ? giveUpAt : Optional.empty();
        return new OrderStanding(next, currentAttempt, paidAt, stillGiveUpAt, why);
    }
}
