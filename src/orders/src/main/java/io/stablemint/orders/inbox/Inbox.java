package io.stablemint.orders.inbox;

import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.storage.UniqueRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;

/** Keeps notifications. One is acknowledged only after {@link #keep} has returned. */
@Dependent
public class Inbox {

    private final Transactions transactions;
    private final Clock clock;
    private final CrashPoints crashPoints;

    @Inject
    public Inbox(Transactions transactions, Clock clock, CrashPoints crashPoints) {
        this.transactions = transactions;
        this.clock = clock;
        this.crashPoints = crashPoints;
    }

    /** Commits the notification, or finds that it was committed before; both are fine. */
    public void keep(Arrival arrival) {
        try {
            transactions.runInNew(em -> keep(new InboxBook(em, clock), arrival));
        } catch (PersistenceException e) {
            if (!UniqueRow.refused(e)) {
                throw e;
            }
        }
    }

    private void keep(InboxBook book, Arrival arrival) {
        if (book.find(arrival.id()).isEmpty()) {
            book.keep(arrival);
            crashPoints.reached(CrashPoint.WEBHOOK_UNCOMMITTED);
        }
    }

    public boolean isKnown(String id) {
        return transactions.inNew(em -> new InboxBook(em, clock).find(id).isPresent());
    }

    /** For operators, whose role the caller has checked: longest known first. */
    public List<NotificationView> in(NotificationState state, int most) {
        return transactions.inNew(em -> new InboxBook(em, clock)
                .in(state, most).stream().map(Notification::view).toList());
    }

    /** Has a dead notification tried again from the start. Answers whether there was a dead one of that id. */
    public boolean revive(String id) {
        return transactions.inNew(em -> {
            InboxBook book = new InboxBook(em, clock);
            return book.find(id).filter(book::revived).isPresent();
        });
    }
}
