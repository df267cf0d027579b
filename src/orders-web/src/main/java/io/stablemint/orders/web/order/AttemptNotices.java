package io.stablemint.orders.web.order;

import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;

/** Selects the message for an unpaid order by the state of its latest payment attempt. */
final class AttemptNotices {

    private AttemptNotices() {}

    /** Whether Stable Mint may have received the request for this attempt, but its answer is not known. */
    static boolean isUnanswered(AttemptView attempt) {
        return attempt.state() == AttemptState.PREPARED || attempt.state() == AttemptState.SENT;
    }

    static Notice of(AttemptView attempt, CheckoutReturn checkoutReturn) {
        return switch (attempt.state()) {
            case PREPARED, SENT -> Notice.waiting("notice.preparing");
            case OPEN -> open(checkoutReturn);
            case SUCCEEDED -> Notice.waiting("notice.arrived");
            case FAILED -> Notice.attention("notice.failed").withPayButton("pay.again");
            case EXPIRED -> Notice.attention("notice.expired").withPayButton("pay.again");
            case SUPERSEDED -> Notice.waiting("notice.not-paid").withPayButton("pay.now");
        };
    }

    private static Notice open(CheckoutReturn checkoutReturn) {
        return switch (checkoutReturn) {
            case SUCCESS -> Notice.waiting("notice.confirming").withPayButton("pay.continue-unpaid");
            case EXIT -> Notice.attention("notice.left").withPayButton("pay.continue");
            case ERROR -> Notice.attention("notice.checkout-error").withPayButton("pay.retry");
            case NONE, UNAVAILABLE -> Notice.waiting("notice.open").withPayButton("pay.continue");
        };
    }
}
