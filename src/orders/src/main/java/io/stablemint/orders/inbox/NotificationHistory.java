package io.stablemint.orders.inbox;

import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.history.HistoryReplay;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The history of notifications. The caller must have checked the role. */
@Dependent
public class NotificationHistory {

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NotificationHistory(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All changes of these notifications, each oldest first. */
    public List<HistoryRecord> find(List<String> ids) {
        return transactions.inNew(em -> new HistoryRepository(em, clock).find(ids));
    }

    /** Replays a notification's history, and compares the result with its row. Returns one sentence for every contradiction. */
    public List<String> violations(String id) {
        return transactions.inNew(em -> new NotificationRepository(em, clock)
                .find(id)
                .map(row -> HistoryReplay.of(new HistoryRepository(em, clock).find(id))
                        .violations(id, row.version(), row.fields()))
                .orElseGet(List::of));
    }
}
