package io.stablemint.orders.payment;

import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Makes a request with an unknown outcome due now, so that a job retries it with the same idempotency key. The caller must have checked the role. */
@Dependent
public class RedriveService {

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public RedriveService(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public ActionResult redrive(OrderId id, OperatorAction action) {
        return transactions.inNewWithRetry(em -> {
            Optional<Order> order = new OrderRepository(em, clock).find(id);
            if (order.filter(found -> !action.isForVersion(found.version())).isPresent()) {
                return ActionResult.CHANGED_MEANWHILE;
            }
            return order.flatMap(found -> found.status().currentAttempt())
                            .filter(attempt -> redrive(em, id, attempt, action))
                            .isPresent()
                    ? ActionResult.DONE
                    : ActionResult.NOT_POSSIBLE;
        });
    }

    private boolean redrive(EntityManager em, OrderId id, String attempt, OperatorAction action) {
        Payment payment = new Payment(em, clock, id, attempt);
        AttemptStatus status = payment.attempt().status();
        boolean unknown = status.state().isUnknown();
        if (unknown) {
            payment.update(status.withDueAt(clock.instant()), action.change(ChangeType.REQUEST_REDRIVEN));
        }
        return unknown;
    }
}
