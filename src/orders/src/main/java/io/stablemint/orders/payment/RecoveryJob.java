package io.stablemint.orders.payment;

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
import java.time.Instant;

/**
 * Sends attempts that were not sent, and retries those with an unknown outcome. It uses the same request with the same idempotency key until
 * Stable Mint answers or the time limit is reached, so no second session can be created.
 */
@Dependent
public class RecoveryJob implements Job {

    private final Transactions transactions;
    private final Clock clock;
    private final SessionCreator sessionCreator;
    private final OrderSettings settings;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    RecoveryJob(Transactions transactions, Clock clock, SessionCreator sessionCreator, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.sessionCreator = sessionCreator;
        this.settings = settings;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    @Override
    public String name() {
        return "recover unknown outcomes";
    }

    @Override
    public JobResult run() {
        Instant claimedAt = clock.instant();
        return new DueRows(transactions, clock, settings.lease())
                .process(
                        id -> recover(id, claimedAt),
                        "payment_attempt",
                        AttemptState.PREPARED.name(),
                        AttemptState.SENT.name());
    }

    /** Returns whether the attempt needs no further retry. */
    private boolean recover(String id, Instant claimedAt) {
        Attempt attempt = transactions.inNew(
                em -> new AttemptRepository(em, clock).findById(id).orElseThrow());
        if (!attempt.changedAt().isBefore(claimedAt)) {
            // After the claim, a request of the customer has sent it; that request stores the answer.
            return false;
        }
        return telemetry.inSpan(WorkName.RECOVER_ATTEMPT, attempt.ids(), () -> sendOrExpire(attempt));
    }

    private boolean sendOrExpire(Attempt attempt) {
        telemetry.link(attempt.traceParent());
        Instant end = attempt.createdAt().plus(settings.unknownAtMost());
        if (clock.instant().isBefore(end)) {
            CheckoutOutcome outcome = sessionCreator.send(
                    attempt.orderId(), attempt.id(), attempt.status().sends(), Actor.job(name()));
            return !(outcome instanceof CheckoutOutcome.Pending);
        }
        if (transactions.inNewWithRetry(em -> expire(new Payment(em, clock, attempt.orderId(), attempt.id())))) {
            telemetry.count(OrderMetric.ATTEMPTS, AttemptState.EXPIRED);
        }
        return true;
    }

    private boolean expire(Payment payment) {
        AttemptState state = payment.attempt().status().state();
        boolean pending = state == AttemptState.PREPARED || state == AttemptState.SENT;
        if (pending) {
            payment.update(
                    payment.attempt().status().expired("It stayed unknown whether Stable Mint received the request."),
                    Change.of(ChangeType.ATTEMPT_EXPIRED, Actor.job(name())));
        }
        return pending;
    }
}
