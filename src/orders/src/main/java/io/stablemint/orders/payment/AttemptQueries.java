package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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
}
