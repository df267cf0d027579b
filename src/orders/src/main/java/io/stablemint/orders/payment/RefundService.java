package io.stablemint.orders.payment;

import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.jobs.JobTrigger;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptStatus.ReceivedAmount;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Asks Stable Mint to pay refunds to customers. Here the request is only stored, with its idempotency key; {@link RefundJob} sends it. The caller
 * must have checked the role.
 */
@Dependent
public class RefundService {

    private final Transactions transactions;
    private final Clock clock;
    private final IdGenerator ids;
    private final OrderReviewService reviews;
    private JobTrigger jobs = JobTrigger.NONE;

    @Inject
    public RefundService(Transactions transactions, Clock clock, IdGenerator ids, OrderReviewService reviews) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.reviews = reviews;
    }

    @Inject
    void setJobs(JobTrigger trigger) {
        this.jobs = trigger;
    }

    /** The order's request, if an operator made one. */
    public Optional<RefundView> find(OrderId order) {
        return transactions.inNew(
                em -> new RefundRequests(em, clock).find(order).map(RefundRequest::view));
    }

    /**
     * Stores the request to refund what the latest payment of the order was. Possible once for each order, while its refund is due, and only for
     * registered customers, because Stable Mint pays to a customer whom it knows by our id. Above the amount of the setting, the operator who
     * decided the refund cannot also request it.
     */
    public ActionResult request(OrderId id, OperatorAction action) {
        String key = ids.ulid();
        ActionResult result = transactions.inNewWithRetry(em -> {
            Optional<Order> order = new OrderRepository(em, clock).find(id);
            if (order.filter(found -> !action.isForVersion(found.version())).isPresent()) {
                return ActionResult.CHANGED_MEANWHILE;
            }
            return order.map(found -> request(em, found, key, action)).orElse(ActionResult.NOT_POSSIBLE);
        });
        jobs.trigger(RefundJob.class);
        return result;
    }

    /**
     * Records that the refund was paid, like {@link OrderReviewService#refunded}. Not possible while the outcome of the request to Stable Mint
     * is open: the money may be on its way, or still be sent.
     */
    public ActionResult recordPaid(OrderId id, OperatorAction action) {
        // If a request is stored between the two, its job finds that the order is refunded, and does not send it.
        boolean open = find(id).filter(refund -> refund.state().isPending()).isPresent();
        return open ? ActionResult.NOT_POSSIBLE : reviews.refunded(id, action);
    }

    private ActionResult request(EntityManager em, Order order, String key, OperatorAction action) {
        RefundRequests requests = new RefundRequests(em, clock);
        Optional<Money> amount = amount(em, order.id());
        boolean possible = order.status().state() == OrderState.REFUND_DUE
                && order.customerId().isPresent()
                && requests.find(order.id()).isEmpty();
        if (!possible || amount.isEmpty()) {
            return ActionResult.NOT_POSSIBLE;
        }
        if (reviews.needsSecondOperator(em, order, action.login())) {
            return ActionResult.NEEDS_SECOND_OPERATOR;
        }
        requests.insert(
                order,
                RefundRequest.prepared(order.id(), key, amount.get(), clock.instant()),
                action.change(ChangeType.REFUND_REQUESTED));
        return ActionResult.DONE;
    }

    /** What the latest paid attempt received; empty if that is unknown or in no known currency. */
    private Optional<Money> amount(EntityManager em, OrderId order) {
        List<Attempt> paid = new AttemptRepository(em, clock)
                .findByOrder(order).stream()
                        .filter(attempt -> attempt.status().state() == AttemptState.SUCCEEDED)
                        .toList();
        return paid.isEmpty()
                ? Optional.empty()
                : paid.get(paid.size() - 1).status().received().flatMap(RefundService::money);
    }

    private static Optional<Money> money(ReceivedAmount received) {
        try {
            return Optional.of(new Money(received.amount(), received.currency()));
        } catch (IllegalArgumentException unknownCurrency) {
            return Optional.empty();
        }
    }
}
