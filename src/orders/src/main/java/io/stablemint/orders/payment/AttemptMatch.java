package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import java.util.List;
import java.util.Optional;

/**
 * Finds the attempt that a report is about when it is not simply the one of the order that it names: by the key that we sent, which is
 * there before anything can be reported; else by Stable Mint's reference; else, if the report names only the order, by the order's one
 * attempt whose reference we still wait for.
 */
final class AttemptMatch {

    private final AttemptBook attempts;

    AttemptMatch(AttemptBook attempts) {
        this.attempts = attempts;
    }

    Optional<Attempt> find(DepositReport report) {
        Optional<OrderId> order = report.websiteReference().flatMap(OrderId::parse);
        return report.attemptKey()
                .flatMap(attempts::withId)
                .or(() -> report.reference().flatMap(attempts::withReference))
                .or(() -> order.filter(id -> report.attemptKey().isEmpty()).flatMap(this::onlyOneWithoutReference));
    }

    private Optional<Attempt> onlyOneWithoutReference(OrderId order) {
        List<Attempt> waiting = attempts.of(order).stream()
                .filter(attempt -> attempt.standing().state() == AttemptState.SENT)
                .toList();
        return waiting.size() == 1 ? Optional.of(waiting.get(0)) : Optional.empty();
    }
}
