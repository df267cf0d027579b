package io.stablemint.orders.payment;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The payments whose result is overdue, for operators. The caller must have checked the role. */
@Dependent
public class OverduePayments {

    /** How long a session that ended without a sign of a payment is listed. The others are listed until they are clarified. */
    public static final Duration SESSION_ENDED_LISTED = Duration.ofHours(24);

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public OverduePayments(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The probably paid ones first, and of each reason the longest overdue first; at most this many. */
    public List<OverduePayment> find(int limit) {
        return transactions.inNew(em -> {
            List<OverduePayment> found = new ArrayList<>();
            for (OverdueReason reason : OverdueReason.values()) {
                found.addAll(find(em, reason, limit - found.size()));
            }
            return found;
        });
    }

    private List<OverduePayment> find(EntityManager em, OverdueReason reason, int limit) {
        Instant since =
                reason.isProbablyPaid() ? Instant.EPOCH : clock.instant().minus(SESSION_ENDED_LISTED);
        return limit <= 0
                ? List.of()
                : new AttemptRepository(em, clock)
                        .findOverdue(reason, since, limit).stream()
                                .map(OverduePayment::of)
                                .toList();
    }

    /** Removes the order's payments from the list, like {@link #clarified}, if the order has the version that the operator saw. */
    public ActionResult clarify(OrderId id, OperatorAction action) {
        return transactions.inNewWithRetry(em -> {
            Optional<Order> order = new OrderRepository(em, clock).find(id);
            if (order.filter(found -> !action.isForVersion(found.version())).isPresent()) {
                return ActionResult.CHANGED_MEANWHILE;
            }
            List<String> overdue = new AttemptRepository(em, clock)
                    .findByOrder(id).stream()
                            .filter(attempt ->
                                    attempt.status().resultDeadline().overdue().isPresent())
                            .map(Attempt::id)
                            .toList();
            overdue.forEach(attempt -> clarify(em, id, attempt, action));
            return overdue.isEmpty() ? ActionResult.NOT_POSSIBLE : ActionResult.DONE;
        });
    }

    private void clarify(EntityManager em, OrderId id, String attempt, OperatorAction action) {
        // Each update increases the order's version, so the order is read again.
        em.flush();
        em.clear();
        Payment payment = new Payment(em, clock, id, attempt);
        payment.update(payment.attempt().status().withoutDeadline(), action.change(ChangeType.RESULT_CLARIFIED));
    }

    /**
     * Removes a payment from the list after an operator has clarified its result with Stable Mint. A notification that still comes is
     * applied like every other one.
     *
     * @param actor the operator, for the history
     * @return false if this attempt is not overdue
     */
    public boolean clarified(OrderId order, String attempt, Actor actor) {
        return transactions.inNewWithRetry(em -> {
            Optional<Payment> payment = Payment.find(em, clock, order, attempt)
                    .filter(found ->
                            found.attempt().status().resultDeadline().overdue().isPresent());
            payment.ifPresent(found -> found.update(
                    found.attempt().status().withoutDeadline(), Change.of(ChangeType.RESULT_CLARIFIED, actor)));
            return payment.isPresent();
        });
    }
}
