package io.stablemint.orders.ordering;

import io.stablemint.orders.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as pages and the order API show it.
 *
 * @param number short, shown to people
 * @param country the customer's, ISO 3166-1 alpha-2
 * @param paidAt when a payment that matches the order was first accepted
 * @param reason why it is cancelled, in review or due for a refund, as a sentence
 */
public record OrderView(
        OrderId id,
        String number,
        AccessToken accessToken,
        OrderState state,
        List<OrderLine> lines,
        Money total,
        String country,
        Instant createdAt,
        Optional<Instant> paidAt,
        Optional<String> reason) {

    public OrderView {
        lines = List.copyOf(lines);
    }
}
