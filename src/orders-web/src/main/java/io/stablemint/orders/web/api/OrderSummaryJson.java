package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderSummary;
import java.time.Instant;
import java.util.Optional;

/** An order in the operators' search result, without personal data and access token. */
public record OrderSummaryJson(
        String id,
        String number,
        OrderState state,
        MoneyJson total,
        Instant createdAt,
        Optional<Instant> paidAt,
        Optional<String> reason) {

    static OrderSummaryJson of(OrderSummary order) {
        return new OrderSummaryJson(
                order.id().value(),
                order.number(),
                order.state(),
                MoneyJson.of(order.total()),
                order.createdAt(),
                order.paidAt(),
                order.reason());
    }
}
