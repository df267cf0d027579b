package io.stablemint.orders.ordering;

import java.time.Instant;
import java.util.Set;

/**
 * What an operator looks for. The window keeps the question small, however many orders there are.
 *
 * @param states any of these; none means every state
 * @param from first instant of creation, inclusive
 * @param until last instant of creation, exclusive
 * @param limit at most so many answers, 1 to {@value #MOST}
 */
public record OrderSearch(Set<OrderState> states, Instant from, Instant until, int limit) {

    /** The longest list. */
    public static final int MOST = 500;

    public OrderSearch {
        states = Set.copyOf(states);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("The window from " + from + " until " + until + " is empty.");
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A search answers 1 to " + MOST + " orders; asked for " + limit + ".");
        }
    }
}
