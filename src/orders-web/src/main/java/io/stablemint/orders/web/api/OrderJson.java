package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.web.order.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as the database has it now.
 *
 * @param number short, for people
 * @param last whether the state is one to wait in no longer
 * @param mark changes whenever state or payments have changed: compare, do not read
 * @param reason why it is cancelled, in review or due for a refund
 * @param payments oldest first
 */
public record OrderJson(
        String id,
        String number,
        OrderState state,
        boolean last,
        String mark,
        MoneyJson total,
        List<LineJson> lines,
        String country,
        Instant createdAt,
        Optional<Instant> paidAt,
        Optional<String> reason,
        List<PaymentJson> payments) {

    static OrderJson of(OrderView order, List<AttemptView> attempts) {
        Standing standing = Standing.of(order, attempts);
        return new OrderJson(
                order.id().value(),
                order.number(),
                order.state(),
                standing.last(),
                standing.mark(),
                MoneyJson.of(order.total()),
                order.lines().stream().map(LineJson::of).toList(),
                order.country(),
                order.createdAt(),
                order.paidAt(),
                order.reason(),
                attempts.stream().map(PaymentJson::of).toList());
    }
}
