package io.stablemint.orders.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which orders a list shows.
 *
 * @param criterion what the orders have in common
 * @param states the order is in one of these; empty means every state
 * @param from first instant of creation, inclusive
 * @param until end of the window of creation, exclusive
 */
public record OrderFilter(
        Criterion criterion, Set<OrderState> states, Optional<Instant> from, Optional<Instant> until) {

    public OrderFilter {
        states = Set.copyOf(states);
    }

    /** One property that has an index. */
    public sealed interface Criterion {}

    /** All orders. */
    public record Any() implements Criterion {}

    /** These orders. */
    public record Ids(List<OrderId> ids) implements Criterion {

        public Ids {
            ids = List.copyOf(ids);
        }
    }

    /** The orders with this short number, without the hyphen. Usually one. */
    public record ShortNumber(String number) implements Criterion {}

    /** The orders with this total, in any currency. */
    public record Amount(BigDecimal amount) implements Criterion {}

    /** The orders of this registered customer. */
    public record OfCustomer(String customerId) implements Criterion {}
}
