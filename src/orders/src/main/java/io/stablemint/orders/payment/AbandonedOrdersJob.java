package io.stablemint.orders.payment;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.Tick;
import io.stablemint.orders.ordering.OrderBook;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderStanding;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Cancels orders that were not paid in time, once none of their attempts can be paid any more. */
@Dependent
public class AbandonedOrdersJob implements Job {

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;

    @Inject
    public AbandonedOrdersJob(Transactions transactions, Clock clock, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "cancel abandoned orders";
    }

    @Override
    public Tick tick() {
        return new DueRows(transactions, clock, settings.lease())
                .each(this::giveUp, "orders", OrderState.NEW.name(), OrderState.AWAITING_PAYMENT.name());
    }

    private boolean giveUp(String id) {
        transactions.decide(em -> giveUp(em, new OrderId(id)));
        return true;
    }

    private boolean giveUp(EntityManager em, OrderId id) {
        OrderBook orders = new OrderBook(em, clock);
        OrderStanding standing = orders.of(id).standing();
        if (!standing.state().isPayable()) {
            return false;
        }
        Payment current = new Payment(em, clock, id, standing.currentAttempt().orElseThrow());
        boolean live = current.attempt().standing().state().isLive();
        orders.move(
                current.order(),
                live
                        ? standing.givenUpNotBefore(clock.instant().plus(settings.lease()))
                        : standing.cancelled("It was not paid in time."));
        return true;
    }
}
