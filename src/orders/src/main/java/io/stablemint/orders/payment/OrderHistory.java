package io.stablemint.orders.payment;

import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.history.HistoryReplay;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The history of an order and its attempts. The caller must have checked the role. */
@Dependent
public class OrderHistory {

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public OrderHistory(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All changes, oldest first. */
    public List<HistoryRecord> find(OrderId order) {
        return transactions.inNew(em -> new HistoryRepository(em, clock).find(order.value()));
    }

    /** Replays the history, and compares the result with the rows. Returns one sentence for every contradiction. */
    public List<String> violations(OrderId id) {
        return transactions.inNew(em -> {
            Order order = new OrderRepository(em, clock).get(id);
            List<HistoryRecord> history = new HistoryRepository(em, clock).find(id.value());
            return HistoryReplay.of(history).violations(id.value(), order.version(), fields(em, order));
        });
    }

    private Map<String, String> fields(EntityManager em, Order order) {
        Map<String, String> fields = order.status().fields();
        new AttemptRepository(em, clock)
                .findByOrder(order.id())
                .forEach(attempt -> fields.putAll(attempt.status().fields(attempt.id())));
        new RefundRequests(em, clock).find(order.id()).ifPresent(refund -> fields.putAll(refund.fields()));
        return fields;
    }
}
