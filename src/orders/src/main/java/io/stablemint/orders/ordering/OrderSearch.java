package io.stablemint.orders.ordering;

import java.time.Instant;
import java.util.Set;

/**
 * The criteria of an operator's search. The time window bounds the query, however many orders there are.
 *
 * @param states the order is in one of these; empty means every state
 * @param from first instant of creation, inclusive
 * @param until end of the window of creation, exclusive
 * @param limit maximum number of results, 1 to {@value #MAX_LIMIT}
 */
public record OrderSearch(Set<OrderState> states, Instant from, Instant until, int limit) {

    /** The maximum number of results. */
    public static final int MAX_LIMIT = 500;

    public OrderSearch {
        states = Set.copyOf(states);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("The window from " + from + " until " + until + " is empty.");
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("The limit of a search is 1 to " + MAX_LIMIT + "; got " + limit + ".");
        }
    }
}
