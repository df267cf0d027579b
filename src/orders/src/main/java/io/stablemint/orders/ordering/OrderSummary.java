package io.stablemint.orders.ordering;

import io.stablemint.orders.money.Money;
import java.time.Instant;
import java.util.Optional;

/** An order in a list: without its lines and its access token. */
public record OrderSummary(
        OrderId id,
        String number,
        OrderState state,
        Money total,
        Instant createdAt,
        Optional<Instant> paidAt,
        Optional<String> reason) {}
