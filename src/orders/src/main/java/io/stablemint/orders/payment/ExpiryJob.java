package io.stablemint.orders.payment;

import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.telemetry.OrderMetric;
import io.stablemint.orders.telemetry.Telemetry;
import io.stablemint.orders.telemetry.WorkName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Expires attempts whose session was not paid, a grace period after the session's end. */
@Dependent
public class ExpiryJob implements Job {

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;
    private final CrashInjector crashInjector;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    public ExpiryJob(Transactions transactions, Clock clock, OrderSettings settings, CrashInjector crashInjector) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
        this.crashInjector = crashInjector;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    @Override
    public String name() {
        return "close expired sessions";
    }

    @Override
    public JobResult run() {
        return new DueRows(transactions, clock, settings.lease())
                .process(this::expire, "payment_attempt", AttemptState.OPEN.name());
    }

    private boolean expire(String id) {
        crashInjector.reached(CrashPoint.EXPIRY_CLAIMED);
        Attempt attempt = transactions.inNew(
                em -> new AttemptRepository(em, clock).findById(id).orElseThrow());
        return telemetry.inSpan(WorkName.EXPIRE_ATTEMPT, attempt.ids(), () -> expire(attempt));
    }

    private boolean expire(Attempt attempt) {
        telemetry.link(attempt.traceParent());
        if (transactions.inNewWithRetry(em -> expire(new Payment(em, clock, attempt.orderId(), attempt.id())))) {
            telemetry.count(OrderMetric.ATTEMPTS, AttemptState.EXPIRED);
        }
        return true;
    }

    private boolean expire(Payment payment) {
        AttemptStatus status = payment.attempt().status();
        boolean unpaid = status.state() == AttemptState.OPEN;
        if (unpaid) {
            payment.update(
                    status.expired("The session ended before it was paid."),
                    Change.of(ChangeType.ATTEMPT_EXPIRED, Actor.job(name())));
            crashInjector.reached(CrashPoint.EXPIRY_UNCOMMITTED);
        }
        return unpaid;
    }
}
