package io.stablemint.orders.web.order;

import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;

/** Selects the message for an unpaid order by the state of its latest payment attempt. */
final class AttemptNotices {

    private static final String ORDER_SAVED = "Your order is saved. You can pay for it again.";

    private AttemptNotices() {}

    /** Whether Stable Mint may have received the request for this attempt, but its answer is not known. */
    static boolean isUnanswered(AttemptView attempt) {
        return attempt.state() == AttemptState.PREPARED || attempt.state() == AttemptState.SENT;
    }

    static Notice of(AttemptView attempt, CheckoutReturn checkoutReturn) {
        return switch (attempt.state()) {
            case PREPARED, SENT ->
                Notice.waiting(
                        "We are preparing your payment",
                        "Stable Mint has not answered yet. Your order is saved. This page changes as soon as you can continue.");
            case OPEN -> open(checkoutReturn);
            case SUCCEEDED ->
                Notice.waiting("Your payment arrived", "We are adding it to your order. Please do not pay again.");
            case FAILED ->
                Notice.attention("The payment did not go through", ORDER_SAVED).withPayButton("Pay again");
            case EXPIRED ->
                Notice.attention("The time for the payment is over", ORDER_SAVED)
                        .withPayButton("Pay again");
            case SUPERSEDED ->
                Notice.waiting("Your order is not paid yet", "Your order is saved.")
                        .withPayButton("Pay now");
        };
    }

    private static Notice open(CheckoutReturn checkoutReturn) {
        return switch (checkoutReturn) {
            case SUCCESS ->
                Notice.waiting(
                                "We are waiting for the confirmation",
                                "This page changes as soon as Stable Mint confirms your payment. This usually takes a few seconds."
                                        + " If you have paid, please do not pay again.")
                        .withPayButton("I have not paid yet: continue");
            case EXIT ->
                Notice.attention(
                                "Not paid yet",
                                "You left the checkout before you paid. Your order is saved, and you can continue the payment.")
                        .withPayButton("Continue to payment");
            case ERROR ->
                Notice.attention(
                                "An error occurred in the checkout",
                                "Stable Mint has not confirmed a payment. Your order is saved, and you can try again.")
                        .withPayButton("Try again");
            case NONE, UNAVAILABLE ->
                Notice.waiting(
                                "Your order is not paid yet",
                                "The checkout is open. If you have just paid, this page shows the confirmation soon.")
                        .withPayButton("Continue to payment");
        };
    }
}
