package io.stablemint.orders.web.console;

import io.stablemint.orders.inbox.NotificationView;
import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.RefundView;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * The content of an order's page.
 *
 * @param refund the request to Stable Mint to pay the refund
 * @param timeline all changes, oldest first
 * @param contradictions sentences about differences between the history and the rows; usually empty
 * @param done the message about an action that was just done
 */
public record OrderPageModel(
        OrderDetails order,
        Optional<CustomerSummary> customer,
        List<AttemptDetails> attempts,
        Optional<RefundView> refund,
        List<NotificationView> notifications,
        List<TimelineEntry> timeline,
        List<String> contradictions,
        Optional<Message> done) {

    Page on(Page page) {
        return page.with("order", order)
                .withOptional("customer", customer)
                .with("attempts", attempts)
                .with("notifications", notifications)
                .with("timeline", timeline)
                .with("contradictions", contradictions)
                .withOptional("refund", refund)
                .with("nextSteps", NextStep.of(context()))
                .with("actions", OrderAction.possible(context()))
                .withOptional("done", done);
    }

    private OrderActionContext context() {
        return new OrderActionContext(order, attempts, refund);
    }
}
