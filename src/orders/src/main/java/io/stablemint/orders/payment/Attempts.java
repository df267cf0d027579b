package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The attempts of an order to look at. */
@Dependent
public class Attempts {

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public Attempts(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Oldest first. The caller has checked who may see the order. */
    public List<AttemptView> of(OrderId order) {
        Instant now = clock.instant();
        return transactions.inNew(em -> new AttemptBook(em, clock)
                .of(order).stream().map(attempt -> attempt.view(now)).toList());
    }
}
