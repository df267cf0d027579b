package io.stablemint.orders.payment;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderStatus;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Cancels orders that were not paid in time, after their last payment attempt has ended. */
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
    public JobResult run() {
        return new DueRows(transactions, clock, settings.lease())
                .process(this::cancel, "orders", OrderState.NEW.name(), OrderState.AWAITING_PAYMENT.name());
    }

    private boolean cancel(String id) {
        transactions.inNewWithRetry(em -> cancel(em, new OrderId(id)));
        return true;
    }

    private boolean cancel(EntityManager em, OrderId id) {
        OrderRepository orders = new OrderRepository(em, clock);
        OrderStatus status = orders.get(id).status();
        if (!status.state().isPayable()) {
            return false;
        }
        Payment current = new Payment(em, clock, id, status.currentAttempt().orElseThrow());
        boolean live = current.attempt().status().state().isLive();
        orders.update(
                current.order(),
                live
                        ? status.withCancelAt(clock.instant().plus(settings.lease()))
                        : status.cancelled("It was not paid in time."),
                Change.of(live ? ChangeType.CANCELLATION_POSTPONED : ChangeType.ORDER_CANCELLED, Actor.job(name())));
        return true;
    }
}
