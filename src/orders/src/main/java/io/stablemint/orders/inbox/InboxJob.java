package io.stablemint.orders.inbox;

import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.history.Actor;
import io.stablemint.orders.jobs.Claim;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.payment.DepositService;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.TemporaryFailure;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.telemetry.OrderMetric;
import io.stablemint.orders.telemetry.Telemetry;
import io.stablemint.orders.telemetry.WorkName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Applies stored notifications. The update of the order and the notification's final state are two transactions, because the update is
 * idempotent, and an order and its notifications may be stored on different database machines. Each order is updated in a transaction of its
 * own; the final states of a batch are stored in one transaction.
 */
@Dependent
public class InboxJob implements Job {

    private static final Duration MAX_WAIT = Duration.ofHours(1);

    private final Transactions transactions;
    private final Clock clock;
    private final DepositService deposits;
    private final OrderSettings settings;
    private final CrashInjector crashInjector;
    private final NotificationDelay delay;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    public InboxJob(
            Transactions transactions,
            Clock clock,
            DepositService deposits,
            OrderSettings settings,
            CrashInjector crashInjector,
            NotificationDelay delay) {
        this.transactions = transactions;
        this.clock = clock;
        this.deposits = deposits;
        this.settings = settings;
        this.crashInjector = crashInjector;
        this.delay = delay;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    @Override
    public String name() {
        return "apply notifications";
    }

    @Override
    public JobResult run() {
        Claim claim = new DueRows(transactions, clock, settings.lease())
                .claim("notification", NotificationState.RECEIVED.name());
        delay.claimed(claim, clock.instant());
        Map<NotificationState, List<Notification>> completed = new EnumMap<>(NotificationState.class);
        for (Notification notification : find(claim.ids())) {
            crashInjector.reached(CrashPoint.APPLY_CLAIMED);
            apply(notification)
                    .ifPresent(end -> completed
                            .computeIfAbsent(end, state -> new ArrayList<>())
                            .add(notification));
        }
        completed.forEach((end, notifications) -> transactions.runInNew(
                em -> new NotificationRepository(em, clock).complete(notifications, end, actor())));
        return JobResult.of(
                claim, completed.values().stream().mapToInt(List::size).sum());
    }

    private List<Notification> find(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : transactions.inNew(em -> new NotificationRepository(em, clock).findByIds(ids));
    }

    /** The notification's final state; empty if it was not applied. */
    private Optional<NotificationState> apply(Notification notification) {
        Optional<DepositUpdate> deposit = notification.deposit();
        if (deposit.isEmpty()) {
            telemetry.count(OrderMetric.NOTIFICATIONS, NotificationResult.IGNORED);
            return Optional.of(NotificationState.IGNORED);
        }
        return telemetry.inSpan(
                WorkName.APPLY_NOTIFICATION, deposit.get().ids(), () -> apply(notification, deposit.get()));
    }

    private Optional<NotificationState> apply(Notification notification, DepositUpdate deposit) {
        telemetry.link(notification.traceParent());
        try {
            return afterApply(notification, deposits.apply(deposit));
        } catch (RuntimeException e) {
            // The notification is retried after any exception; operators see the problem in its row.
            if (!TemporaryFailure.isCauseOf(e)) {
                InboxLog.failed(notification.id(), e);
            }
            notApplied(notification, "It could not be applied: " + e.getClass().getSimpleName() + ".");
            return Optional.empty();
        }
    }

    private Optional<NotificationState> afterApply(Notification notification, boolean matched) {
        if (matched) {
            crashInjector.reached(CrashPoint.APPLY_COMMITTED);
            telemetry.count(OrderMetric.NOTIFICATIONS, NotificationResult.APPLIED);
            telemetry.record(
                    OrderMetric.NOTIFICATION_DELAY, Duration.between(notification.receivedAt(), clock.instant()));
            return Optional.of(NotificationState.APPLIED);
        }
        notApplied(notification, Notification.UNMATCHED);
        return Optional.empty();
    }

    private void notApplied(Notification notification, String why) {
        if (notification.tries() + 1 < settings.inboxTries()) {
            telemetry.count(OrderMetric.NOTIFICATIONS, NotificationResult.RETRIED);
            record(
                    notification,
                    (notifications, seen) -> notifications.retryLater(
                            seen, why, clock.instant().plus(waitAfter(seen.tries())), actor()));
        } else {
            telemetry.count(OrderMetric.NOTIFICATIONS, NotificationResult.DEAD);
            InboxLog.dead(notification.id(), why);
            notification.deposit().ifPresent(deposits::reviewUnmatched);
            record(notification, (notifications, seen) -> notifications.markDead(seen, why, actor()));
        }
    }

    private Actor actor() {
        return Actor.job(name());
    }

    /** The wait before the next try; it doubles with every try. */
    private Duration waitAfter(int tries) {
        Duration wait = settings.inboxFirstWait().multipliedBy(1L << Math.min(tries, 20));
        return wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT;
    }

    private void record(Notification notification, BiConsumer<NotificationRepository, Notification> change) {
        transactions.runInNew(em -> change.accept(new NotificationRepository(em, clock), notification));
    }
}
