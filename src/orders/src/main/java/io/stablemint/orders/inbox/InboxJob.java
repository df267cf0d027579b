package io.stablemint.orders.inbox;

import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.Deposits;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Applies stored notifications: effect and "applied" are two transactions, since the effect may be had twice and an order and its
 * notifications need not live on one database machine.
 */
@Dependent
public class InboxJob implements Job {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Transactions transactions;
    private final Clock clock;
    private final Deposits deposits;
    private final OrderSettings settings;
    private final CrashPoints crashPoints;

    @Inject
    public InboxJob(
            Transactions transactions,
            Clock clock,
            Deposits deposits,
            OrderSettings settings,
            CrashPoints crashPoints) {
        this.transactions = transactions;
        this.clock = clock;
        this.deposits = deposits;
        this.settings = settings;
        this.crashPoints = crashPoints;
    }

    @Override
    public String name() {
        return "apply notifications";
    }

    @Override
    public int tick() {
        List<String> ids = new DueRows(transactions, clock, settings.lease())
                .claim("notification", NotificationState.RECEIVED.name());
        ids.forEach(this::apply);
        return ids.size();
    }

    private void apply(String id) {
        crashPoints.reached(CrashPoint.APPLY_CLAIMED);
        Optional<Notification> claimed = transactions.inNew(em -> new InboxBook(em, clock).find(id));
        claimed.ifPresent(this::apply);
    }

    private void apply(Notification notification) {
        Optional<DepositReport> report = notification.report();
        if (report.isEmpty()) {
            record(notification, InboxBook::ignored);
            return;
        }
        try {
            applied(notification, deposits.apply(report.get()));
        } catch (RuntimeException e) {
            // Whatever it was, the notification is kept and tried again; the row tells the operator.
            inVain(notification, "It could not be applied: " + e.getClass().getSimpleName() + ".");
        }
    }

    private void applied(Notification notification, boolean matched) {
        if (matched) {
            crashPoints.reached(CrashPoint.APPLY_COMMITTED);
            record(notification, InboxBook::applied);
        } else {
            inVain(notification, "It matches no payment attempt.");
        }
    }

    private void inVain(Notification notification, String why) {
        if (notification.tries() + 1 < settings.inboxTries()) {
            record(
                    notification,
                    (book, seen) -> book.triedInVain(seen, why, clock.instant().plus(waitAfter(seen.tries()))));
        } else {
            notification.report().ifPresent(deposits::reviewUnmatched);
            record(notification, (book, seen) -> book.givenUp(seen, why));
        }
    }

    /** Doubles with every try. */
    private Duration waitAfter(int tries) {
        Duration wait = settings.inboxFirstWait().multipliedBy(1L << Math.min(tries, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void record(Notification notification, BiConsumer<InboxBook, Notification> what) {
        transactions.runInNew(em -> what.accept(new InboxBook(em, clock), notification));
    }
}
