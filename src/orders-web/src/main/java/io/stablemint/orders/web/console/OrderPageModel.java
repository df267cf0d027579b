package io.stablemint.orders.web.console;

import io.stablemint.orders.inbox.NotificationView;
import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * The content of an order's page.
 *
 * @param timeline all changes, oldest first
 * @param contradictions sentences about differences between the history and the rows; usually empty
 * @param done the message about an action that was just done
 */
public record OrderPageModel(
        OrderDetails order,
        Optional<CustomerSummary> customer,
        List<AttemptDetails> attempts,
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
                .with("nextSteps", NextStep.of(order, attempts))
                .with("actions", OrderAction.possible(order.view().state(), attempts))
                .withOptional("done", done);
    }
}
