package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Queries for payment attempts. Each method reads the current rows in a transaction of its own. */
@Dependent
public class AttemptQueries {

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public AttemptQueries(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All attempts of an order, oldest first. The caller must have checked the access to the order. */
    public List<AttemptView> findByOrder(OrderId order) {
        Instant now = clock.instant();
        return transactions.inNew(em -> new AttemptRepository(em, clock)
                .findByOrder(order).stream().map(attempt -> attempt.view(now)).toList());
    }

    /** All attempts of an order with all details, oldest first. The caller must have checked the role. */
    public List<AttemptDetails> findDetails(OrderId order) {
        Instant now = clock.instant();
        return transactions.inNew(em -> new AttemptRepository(em, clock)
                .findByOrder(order).stream()
                        .map(attempt -> attempt.details(now))
                        .toList());
    }

    /** The order of the attempt with this idempotency key, or with this reference of Stable Mint. The caller must have checked the role. */
    public Optional<OrderId> findOrder(String keyOrReference) {
        return transactions.inNew(em -> {
            AttemptRepository attempts = new AttemptRepository(em, clock);
            return attempts.findById(keyOrReference)
                    .or(() -> attempts.findByReference(keyOrReference))
                    .map(Attempt::orderId);
        });
    }
}
