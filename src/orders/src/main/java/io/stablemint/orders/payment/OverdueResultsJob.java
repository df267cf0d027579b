package io.stablemint.orders.payment;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.telemetry.Telemetry;
import io.stablemint.orders.telemetry.WorkName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Finds payments whose result was not reported in time, marks them for operators, and logs each of them once. */
@Dependent
public class OverdueResultsJob implements Job {

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    public OverdueResultsJob(Transactions transactions, Clock clock, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    @Override
    public String name() {
        return "find overdue results";
    }

    @Override
    public JobResult run() {
        // A failed attempt is not in this list: its failure was reported, or it never had a session.
        return new DueRows(transactions, clock, settings.lease(), "result_due_at")
                .process(
                        this::check,
                        "payment_attempt",
                        AttemptState.OPEN.name(),
                        AttemptState.EXPIRED.name(),
                        AttemptState.SUPERSEDED.name());
    }

    private boolean check(String id) {
        Attempt attempt = transactions.inNew(
                em -> new AttemptRepository(em, clock).findById(id).orElseThrow());
        return telemetry.inSpan(WorkName.FIND_OVERDUE_RESULT, attempt.ids(), () -> check(attempt));
    }

    private boolean check(Attempt attempt) {
        telemetry.link(attempt.traceParent());
        transactions
                .inNewWithRetry(em -> markOverdue(new Payment(em, clock, attempt.orderId(), attempt.id())))
                .ifPresent(PaymentLog::resultOverdue);
        return true;
    }

    /** Empty if a result is no longer expected. */
    private Optional<OverduePayment> markOverdue(Payment payment) {
        AttemptStatus status = payment.attempt().status();
        if (status.resultDeadline().dueAt().isEmpty()) {
            return Optional.empty();
        }
        if (!status.overdueReason().isProbablyPaid() && isPaidOtherwise(payment)) {
            payment.update(status.withoutDeadline(), Change.of(ChangeType.RESULT_CLARIFIED, Actor.job(name())));
            return Optional.empty();
        }
        AttemptStatus overdue = status.overdue(clock.instant());
        payment.update(overdue, Change.of(ChangeType.RESULT_OVERDUE, Actor.job(name())));
        return Optional.of(OverduePayment.of(payment.attempt(), overdue));
    }

    /** The customer has paid with another attempt: nothing indicates a payment with this one. */
    private static boolean isPaidOtherwise(Payment payment) {
        return payment.order().status().state() == OrderState.PAID;
    }
}
