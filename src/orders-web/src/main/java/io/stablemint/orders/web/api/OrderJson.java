package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.web.order.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order with its current state.
 *
 * @param number a short number for people
 * @param last whether the state is final for the customer, so that polling can end
 * @param mark an opaque text that changes when the state of the order or of its payments changes; compare it only
 * @param reason why the order is cancelled, in review or due for a refund
 * @param payments oldest first
 */
public record OrderJson(
        String id,
        String number,
        OrderState state,
        boolean last,
        String mark,
        MoneyJson total,
        List<OrderLineJson> lines,
        String country,
        Instant createdAt,
        Optional<Instant> paidAt,
        Optional<String> reason,
        List<PaymentJson> payments) {

    static OrderJson of(OrderView order, List<AttemptView> attempts) {
        OrderStatus status = OrderStatus.of(order, attempts);
        return new OrderJson(
                order.id().value(),
                order.number(),
                order.state(),
                status.last(),
                status.mark(),
                MoneyJson.of(order.total()),
                order.lines().stream().map(OrderLineJson::of).toList(),
                order.country(),
                order.createdAt(),
                order.paidAt(),
                order.reason(),
                attempts.stream().map(PaymentJson::of).toList());
    }
}
