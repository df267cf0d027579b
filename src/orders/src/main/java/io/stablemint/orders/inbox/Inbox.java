package io.stablemint.orders.inbox;

import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.jobs.JobTrigger;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.storage.UniqueConstraint;
import io.stablemint.orders.telemetry.OrderMetric;
import io.stablemint.orders.telemetry.Telemetry;
import io.stablemint.orders.telemetry.WorkName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Stores notifications. A notification is acknowledged only after {@link #store} has returned. */
@Dependent
public class Inbox {

    private final Transactions transactions;
    private final Clock clock;
    private final CrashInjector crashInjector;
    private Telemetry telemetry = Telemetry.NONE;
    private JobTrigger jobs = JobTrigger.NONE;

    @Inject
    public Inbox(Transactions transactions, Clock clock, CrashInjector crashInjector) {
        this.transactions = transactions;
        this.clock = clock;
        this.crashInjector = crashInjector;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    @Inject
    void setJobs(JobTrigger trigger) {
        this.jobs = trigger;
    }

    /** Stores and commits the notification, or does nothing if it is already stored. */
    public void store(IncomingNotification notification) {
        boolean isNew =
                telemetry.inSpan(WorkName.STORE_NOTIFICATION, notification.ids(), () -> storeOnce(notification));
        telemetry.count(OrderMetric.NOTIFICATIONS, isNew ? NotificationResult.STORED : NotificationResult.DUPLICATE);
    }

    private boolean storeOnce(IncomingNotification notification) {
        try {
            return transactions.inNew(em -> store(new NotificationRepository(em, clock), notification));
        } catch (PersistenceException e) {
            if (!UniqueConstraint.isViolatedBy(e)) {
                throw e;
            }
            return false;
        }
    }

    private boolean store(NotificationRepository notifications, IncomingNotification notification) {
        if (notifications.find(notification.id()).isPresent()) {
            return false;
        }
        notifications.insert(notification, telemetry.traceParent());
        crashInjector.reached(CrashPoint.WEBHOOK_UNCOMMITTED);
        return true;
    }

    /** Whether a notification with this id is stored. */
    public boolean isKnown(String id) {
        return transactions.inNew(
                em -> new NotificationRepository(em, clock).find(id).isPresent());
    }

    /** For operators, oldest first. The caller must have checked the role. */
    public List<NotificationView> findByState(NotificationState state, int limit) {
        return transactions.inNew(em -> new NotificationRepository(em, clock)
                .findByState(state, limit).stream().map(Notification::view).toList());
    }

    /** One notification, for clerks and operators. The caller must have checked the role. */
    public Optional<NotificationView> find(String id) {
        return transactions.inNew(
                em -> new NotificationRepository(em, clock).find(id).map(Notification::view));
    }

    /**
     * The notifications about any of these payment attempts, oldest first. The caller must have checked the role.
     *
     * @param attempts the attempts' ids
     * @param references Stable Mint's references of their sessions
     */
    public List<NotificationView> findByAttempts(List<String> attempts, List<String> references) {
        return transactions.inNew(em -> new NotificationRepository(em, clock)
                .findByAttempts(attempts, references).stream()
                        .map(Notification::view)
                        .toList());
    }

    /** Requeues a dead letter: it is due now and has all its tries again. */
    public ActionResult requeue(String id, OperatorAction action) {
        ActionResult result = onDeadLetter(id, action, NotificationRepository::requeue);
        jobs.trigger(InboxJob.class);
        return result;
    }

    /** Resolves a dead letter: it is closed and has no effect. */
    public ActionResult resolve(String id, OperatorAction action) {
        return onDeadLetter(id, action, NotificationRepository::resolve);
    }

    private interface DeadLetterUpdate {
        boolean update(NotificationRepository notifications, Notification dead, OperatorAction action);
    }

    private ActionResult onDeadLetter(String id, OperatorAction action, DeadLetterUpdate update) {
        return transactions.inNew(em -> {
            NotificationRepository notifications = new NotificationRepository(em, clock);
            Optional<Notification> found = notifications.find(id);
            if (found.filter(seen -> !action.isForVersion(seen.version())).isPresent()) {
                return ActionResult.CHANGED_MEANWHILE;
            }
            Optional<Notification> dead = found.filter(seen -> seen.state() == NotificationState.DEAD);
            if (dead.isEmpty()) {
                return ActionResult.NOT_POSSIBLE;
            }
            return update.update(notifications, dead.get(), action)
                    ? ActionResult.DONE
                    : ActionResult.CHANGED_MEANWHILE;
        });
    }
}
