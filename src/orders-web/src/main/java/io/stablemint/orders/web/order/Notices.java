package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import java.util.Optional;

/** Finds the words for where an order stands. The state decides; the way by which the customer came only colours it. */
final class Notices {

    private static final String NOTHING_LOST = "Your order is kept, and nothing was charged by us.";

    private Notices() {}

    /**
     * Chooses the words.
     *
     * @param latest the order's last attempt to get paid, if one was begun
     */
    static Notice about(OrderView order, Optional<AttemptView> latest, Arrival arrival) {
        return switch (order.state()) {
            case PAID ->
                Notice.good(
                        "Paid. Thank you!",
                        "Stable Mint confirmed your payment. We pack your order with the next roast.");
            case CANCELLED ->
                Notice.attention(
                        "This order is cancelled",
                        because(order) + "Should a payment for it still arrive, we will see it and look after it.");
            case IN_REVIEW ->
                Notice.waiting(
                        "We are looking into your payment",
                        because(order) + "Your money is not lost. Please do not pay again; we are on it.");
            case REFUND_DUE ->
                Notice.waiting("Your money is on its way back", because(order) + "There is nothing you need to do.");
            case REFUNDED -> Notice.good("Your money went back", because(order) + "This order is closed.");
            case NEW, AWAITING_PAYMENT -> unpaid(latest, arrival);
        };
    }

    private static Notice unpaid(Optional<AttemptView> latest, Arrival arrival) {
        if (arrival == Arrival.UNAVAILABLE
                && latest.filter(AttemptNotices::isInFlight).isEmpty()) {
            return Notice.attention(
                            "Payments are not available just now",
                            NOTHING_LOST + " Try again in a few minutes, from this page.")
                    .withPay("Try again");
        }
        return latest.map(attempt -> AttemptNotices.about(attempt, arrival))
                .orElseGet(() -> Notice.waiting("Your order waits for its payment", NOTHING_LOST)
                        .withPay("Pay now"));
    }

    private static String because(OrderView order) {
        return order.reason()
                .map(reason -> reason.endsWith(".") ? reason + " " : reason + ". ")
                .orElse("");
    }
}
