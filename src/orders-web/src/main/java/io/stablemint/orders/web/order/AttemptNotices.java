package io.stablemint.orders.web.order;

import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;

/** The words for an order that is not paid, by its last attempt. */
final class AttemptNotices {

    private AttemptNotices() {}

    /** Whether Stable Mint may know of it without us knowing what it said. */
    static boolean isInFlight(AttemptView attempt) {
        return attempt.state() == AttemptState.PREPARED || attempt.state() == AttemptState.SENT;
    }

    static Notice about(AttemptView attempt, Arrival arrival) {
        return switch (attempt.state()) {
            case PREPARED, SENT ->
                Notice.waiting(
                        "We are setting up your payment",
                        "Stable Mint has not answered us yet. Your order is safe, and this page tells you as soon as you can go on.");
            case OPEN -> open(arrival);
            case SUCCEEDED ->
                Notice.waiting("Your payment arrived", "We are putting it to your order. Please do not pay again.");
            case FAILED ->
                Notice.attention(
                                "The payment did not go through",
                                attempt.problem().map(problem -> problem + " ").orElse("")
                                        + "Your order is kept. You can pay for it again.")
                        .withPay("Pay again");
            case EXPIRED ->
                Notice.attention(
                                "The time to pay ran out",
                                "A payment has to be finished within a set time, and this one was not. Your order is kept. You can pay for it again.")
                        .withPay("Pay again");
            case SUPERSEDED ->
                Notice.waiting("Your order waits for its payment", "Your order is kept.")
                        .withPay("Pay now");
        };
    }

    private static Notice open(Arrival arrival) {
        return switch (arrival) {
            case SUCCESS ->
                Notice.waiting(
                                "We are waiting for the confirmation",
                                "You are back from the checkout. As soon as Stable Mint confirms your payment, it shows here; that mostly takes seconds. "
                                        + "If you finished paying, do not pay again.")
                        .withPay("I did not finish paying: continue");
            case EXIT ->
                Notice.attention(
                                "Not paid yet",
                                "You left the checkout before paying. Your order is kept, and you can go on where you left.")
                        .withPay("Continue to payment");
            case ERROR ->
                Notice.attention(
                                "The checkout could not go on",
                                "We have no word of a payment from Stable Mint. Your order is kept, and you can try again.")
                        .withPay("Try again");
            case LINK, UNAVAILABLE ->
                Notice.waiting(
                                "Your order waits for its payment",
                                "The checkout is open. If you have just paid, the confirmation shows here by itself.")
                        .withPay("Continue to payment");
        };
    }
}
