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
            case PAID -> Notice.good("notice.paid");
            case CANCELLED -> Notice.attention("notice.cancelled").withReason(reason(order));
            case IN_REVIEW -> Notice.waiting("notice.in-review").withReason(reason(order));
            case REFUND_DUE -> Notice.waiting("notice.refund-due").withReason(reason(order));
            case REFUNDED -> Notice.good("notice.refunded").withReason(reason(order));
            case NEW, AWAITING_PAYMENT -> unpaid(latest, checkoutReturn);
        };
    }

    private static Notice unpaid(Optional<AttemptView> latest, CheckoutReturn checkoutReturn) {
        if (checkoutReturn == CheckoutReturn.UNAVAILABLE
                && latest.filter(AttemptNotices::isUnanswered).isEmpty()) {
            return Notice.attention("notice.unavailable").withPayButton("pay.retry");
        }
        return latest.map(attempt -> AttemptNotices.of(attempt, checkoutReturn))
                .orElseGet(() -> Notice.waiting("notice.not-paid").withPayButton("pay.now"));
    }

    private static Optional<String> reason(OrderView order) {
        return order.reason().map(reason -> reason.endsWith(".") ? reason : reason + ".");
    }
}
