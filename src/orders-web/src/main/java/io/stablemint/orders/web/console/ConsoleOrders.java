package io.stablemint.orders.web.console;

import io.stablemint.orders.inbox.Inbox;
import io.stablemint.orders.inbox.NotificationHistory;
import io.stablemint.orders.inbox.NotificationView;
import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.AttemptQueries;
import io.stablemint.orders.payment.OrderHistory;
import io.stablemint.orders.payment.RefundService;
import io.stablemint.orders.web.language.Message;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;

/** Reads everything about one order for its page. The role must have been checked. */
@Dependent
public class ConsoleOrders {

    private final OrderQueries orders;
    private final AttemptQueries attempts;
    private final CustomerRepository customers;
    private final Inbox inbox;
    private final OrderHistory history;
    private final NotificationHistory notificationHistory;
    private final RefundService refunds;

    @Inject
    public ConsoleOrders(
            OrderQueries orders,
            AttemptQueries attempts,
            CustomerRepository customers,
            Inbox inbox,
            OrderHistory history,
            NotificationHistory notificationHistory,
            RefundService refunds) {
        this.orders = orders;
        this.attempts = attempts;
        this.customers = customers;
        this.inbox = inbox;
        this.history = history;
        this.notificationHistory = notificationHistory;
        this.refunds = refunds;
    }

    /**
     * The order with this id.
     *
     * @throws NotFoundException if there is none
     */
    OrderDetails get(String id) {
        return OrderId.parse(id).flatMap(orders::findDetails).orElseThrow(NotFoundException::new);
    }

    List<AttemptDetails> attemptsOf(OrderDetails order) {
        return attempts.findDetails(order.view().id());
    }

    OrderActionContext contextOf(OrderDetails order) {
        return new OrderActionContext(
                order, attemptsOf(order), refunds.find(order.view().id()));
    }

    OrderPageModel model(OrderDetails order, boolean operator, Optional<Message> done) {
        List<AttemptDetails> ofOrder = attemptsOf(order);
        List<NotificationView> notifications = notificationsOf(ofOrder);
        OrderId id = order.view().id();
        return new OrderPageModel(
                order,
                order.customerId().flatMap(customers::findById).map(customer -> CustomerSummary.of(customer, operator)),
                ofOrder,
                refunds.find(id),
                notifications,
                TimelineEntry.of(
                        history.find(id),
                        notificationHistory.find(
                                notifications.stream().map(NotificationView::id).toList()),
                        ofOrder),
                history.violations(id),
                done);
    }

    private List<NotificationView> notificationsOf(List<AttemptDetails> ofOrder) {
        return inbox.findByAttempts(
                ofOrder.stream().map(attempt -> attempt.view().id()).toList(),
                ofOrder.stream()
                        .flatMap(attempt -> attempt.view().reference().stream())
                        .toList());
    }
}
