package io.stablemint.orders.payment;

import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.Tick;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Closes sessions that nobody paid, a grace period after their end. */
@Dependent
public class ExpiryJob implements Job {

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;
    private final CrashPoints crashPoints;

    @Inject
    public ExpiryJob(Transactions transactions, Clock clock, OrderSettings settings, CrashPoints crashPoints) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
        this.crashPoints = crashPoints;
    }

    @Override
    public String name() {
        return "close expired sessions";
    }

    @Override
    public Tick tick() {
        return new DueRows(transactions, clock, settings.lease())
                .each(this::close, "payment_attempt", AttemptState.OPEN.name());
    }

    private boolean close(String id) {
        crashPoints.reached(CrashPoint.EXPIRY_CLAIMED);
        OrderId order = transactions.inNew(
                em -> new AttemptBook(em, clock).withId(id).orElseThrow().orderId());
        transactions.decide(em -> close(new Payment(em, clock, order, id)));
        return true;
    }

    private boolean close(Payment payment) {
        AttemptStanding standing = payment.attempt().standing();
        boolean unpaid = standing.state() == AttemptState.OPEN;
        if (unpaid) {
            payment.move(standing.expired("Nobody paid before the session ended."));
            crashPoints.reached(CrashPoint.EXPIRY_UNCOMMITTED);
        }
        return unpaid;
    }
}
