package io.stablemint.orders.inbox;

import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.Tick;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.Deposits;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
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
 * Applies stored notifications: effect and "applied" are two transactions, since the effect may be had twice and an order and its
 * notifications need not live on one database machine. Each effect is committed by itself, "applied" for a whole batch.
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
    public Tick tick() {
        List<Notification> claimed = claim();
        Map<NotificationState, List<Notification>> settled = new EnumMap<>(NotificationState.class);
        for (Notification notification : claimed) {
            crashPoints.reached(CrashPoint.APPLY_CLAIMED);
            apply(notification)
                    .ifPresent(end -> settled.computeIfAbsent(end, state -> new ArrayList<>())
                            .add(notification));
        }
        settled.forEach((end, notifications) ->
                transactions.runInNew(em -> new InboxBook(em, clock).settled(notifications, end)));
        return new Tick(
                claimed.size(), settled.values().stream().mapToInt(List::size).sum());
    }

    private List<Notification> claim() {
        List<String> ids = new DueRows(transactions, clock, settings.lease())
                .claim("notification", NotificationState.RECEIVED.name());
        return ids.isEmpty() ? List.of() : transactions.inNew(em -> new InboxBook(em, clock).all(ids));
    }

    /** What became of it; nothing if it has to be tried again. */
    private Optional<NotificationState> apply(Notification notification) {
        Optional<DepositReport> report = notification.report();
        if (report.isEmpty()) {
            return Optional.of(NotificationState.IGNORED);
        }
        try {
            return applied(notification, deposits.apply(report.get()));
        } catch (RuntimeException e) {
            // Whatever it was, the notification is kept and tried again; the row tells the operator.
            inVain(notification, "It could not be applied: " + e.getClass().getSimpleName() + ".");
            return Optional.empty();
        }
    }

    private Optional<NotificationState> applied(Notification notification, boolean matched) {
        if (matched) {
            crashPoints.reached(CrashPoint.APPLY_COMMITTED);
            return Optional.of(NotificationState.APPLIED);
        }
        inVain(notification, "It matches no payment attempt.");
        return Optional.empty();
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
