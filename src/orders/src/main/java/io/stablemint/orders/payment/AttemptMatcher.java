package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import java.util.List;
import java.util.Optional;

/**
 * Finds the attempt that a deposit update belongs to, if the order and attempt that it names do not exist. It searches by the idempotency
 * key, which is stored before the request is sent; then by Stable Mint's reference; then, if the update has no key, for the only attempt of
 * the named order that has no reference yet.
 */
final class AttemptMatcher {

    private final AttemptRepository attempts;

    AttemptMatcher(AttemptRepository attempts) {
        this.attempts = attempts;
    }

    Optional<Attempt> match(DepositUpdate update) {
        Optional<OrderId> order = update.websiteReference().flatMap(OrderId::parse);
        return update.attemptKey()
                .flatMap(attempts::findById)
                .or(() -> update.reference().flatMap(attempts::findByReference))
                .or(() -> order.filter(id -> update.attemptKey().isEmpty()).flatMap(this::onlyAttemptWithoutReference));
    }

    private Optional<Attempt> onlyAttemptWithoutReference(OrderId order) {
        List<Attempt> waiting = attempts.findByOrder(order).stream()
                .filter(attempt -> attempt.status().state() == AttemptState.SENT)
                .toList();
        return waiting.size() == 1 ? Optional.of(waiting.get(0)) : Optional.empty();
    }
}
