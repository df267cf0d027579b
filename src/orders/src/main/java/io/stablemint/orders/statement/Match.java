package io.stablemint.orders.statement;

import io.stablemint.orders.ordering.OrderId;
import java.util.Optional;

/**
 * What a line of a statement belongs to.
 *
 * @param attempt the id of the payment attempt
 * @param finding what is wrong; empty if line and attempt agree
 * @param description the finding as a sentence
 */
record Match(Optional<OrderId> order, Optional<String> attempt, Optional<Finding> finding, String description) {

    static Match none(Optional<OrderId> order, Finding finding, String description) {
        return new Match(order, Optional.empty(), Optional.of(finding), description);
    }

    static Match agreeing(KnownAttempt attempt) {
        return new Match(Optional.of(attempt.order()), Optional.of(attempt.id()), Optional.empty(), "");
    }

    static Match differing(KnownAttempt attempt, Finding finding, String description) {
        return new Match(Optional.of(attempt.order()), Optional.of(attempt.id()), Optional.of(finding), description);
    }
}
