package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import java.util.Optional;

/** Selects the message for an order by its state. How the customer returned from the checkout only changes the text for an unpaid order. */
final class OrderNotices {

    private OrderNotices() {}

    /**
     * The message for this order.
     *
     * @param latest the order's latest payment attempt; empty if there is none
     */
    static Notice of(OrderView order, Optional<AttemptView> latest, CheckoutReturn checkoutReturn) {
        return switch (order.state()) {
            case PAID ->
                Notice.good("Paid. Thank you!", "Stable Mint confirmed your payment. We are preparing your order.");
            case CANCELLED ->
                Notice.attention(
                        "This order is cancelled",
                        reason(order) + "If you have already paid, we will check your payment.");
            case IN_REVIEW ->
                Notice.waiting(
                        "We are checking your payment", reason(order) + "Your money is safe. Please do not pay again.");
            case REFUND_DUE ->
                Notice.waiting("We are refunding your payment", reason(order) + "You do not need to do anything.");
            case REFUNDED -> Notice.good("Your payment was refunded", reason(order) + "This order is closed.");
            case NEW, AWAITING_PAYMENT -> unpaid(latest, checkoutReturn);
        };
    }

    private static Notice unpaid(Optional<AttemptView> latest, CheckoutReturn checkoutReturn) {
        if (checkoutReturn == CheckoutReturn.UNAVAILABLE
                && latest.filter(AttemptNotices::isUnanswered).isEmpty()) {
            return Notice.attention(
                            "Payments are not available at the moment",
                            "Your order is saved, and no new payment was started. Try again in a few minutes on this page.")
                    .withPayButton("Try again");
        }
        return latest.map(attempt -> AttemptNotices.of(attempt, checkoutReturn))
                .orElseGet(() -> Notice.waiting("Your order is not paid yet", "Your order is saved.")
                        .withPayButton("Pay now"));
    }

    private static String reason(OrderView order) {
        return order.reason()
                .map(reason -> reason.endsWith(".") ? reason + " " : reason + ". ")
                .orElse("");
    }
}
