package io.stablemint.orders.ordering;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.settings.RefundSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decisions of operators about orders. The caller must have checked the role. */
@Dependent
public class OrderReviewService {

    private final Transactions transactions;
    private final Clock clock;
    private final RefundSettings refunds;

    @Inject
    public OrderReviewService(Transactions transactions, Clock clock, RefundSettings refunds) {
        this.transactions = transactions;
        this.clock = clock;
        this.refunds = refunds;
    }

    /** Accepts the payment: an order in review becomes PAID, and its fulfilment is inserted unless it exists. */
    public ActionResult accept(OrderId id, OperatorAction action) {
        return decide(id, Decision.ACCEPT, action, status -> status.acceptedAfterReview(clock.instant()));
    }

    /** Requires a refund: an order that is in review or paid becomes REFUND_DUE. */
    public ActionResult oweRefund(OrderId id, OperatorAction action) {
        return decide(
                id,
                Decision.OWE_REFUND,
                action,
                status -> status.refundDue("An operator decided to refund the payment."));
    }

    /**
     * Records that the refund was paid: an order with REFUND_DUE becomes REFUNDED. Above the amount of the setting, the operator who decided
     * the refund cannot also record it.
     */
    public ActionResult refunded(OrderId id, OperatorAction action) {
        return decide(id, Decision.REFUNDED, action, OrderStatus::refunded);
    }

    /** Cancels an order that is not paid. A payment that is received later puts it into review. */
    public ActionResult cancel(OrderId id, OperatorAction action) {
        return decide(id, Decision.CANCEL, action, status -> status.cancelled("It was cancelled by the shop."));
    }

    /** The decisions, each with the state that it leads to. */
    public enum Decision {
        ACCEPT(OrderState.PAID, ChangeType.PAYMENT_ACCEPTED),
        OWE_REFUND(OrderState.REFUND_DUE, ChangeType.REFUND_REQUIRED),
        REFUNDED(OrderState.REFUNDED, ChangeType.REFUND_PAID),
        CANCEL(OrderState.CANCELLED, ChangeType.ORDER_CANCELLED);

        private final OrderState result;
        private final ChangeType change;

        Decision(OrderState result, ChangeType change) {
            this.result = result;
            this.change = change;
        }

        /** Whether an order in this state needs or allows the decision. An order that waits for its payment becomes PAID only by that payment. */
        public boolean isPossibleIn(OrderState state) {
            return state.isPayable() == (this == CANCEL) && state.mayBecome(result);
        }
    }

    private ActionResult decide(
            OrderId id, Decision decision, OperatorAction action, UnaryOperator<OrderStatus> transition) {
        return transactions.inNewWithRetry(em -> {
            OrderRepository orders = new OrderRepository(em, clock);
            Optional<Order> order = orders.find(id);
            ActionResult result =
                    order.map(found -> check(em, found, decision, action)).orElse(ActionResult.NOT_POSSIBLE);
            if (result == ActionResult.DONE) {
                Order found = order.orElseThrow();
                orders.update(found, transition.apply(found.status()), action.change(decision.change));
            }
            return result;
        });
    }

    private ActionResult check(EntityManager em, Order order, Decision decision, OperatorAction action) {
        if (!action.isForVersion(order.version())) {
            return ActionResult.CHANGED_MEANWHILE;
        }
        if (!decision.isPossibleIn(order.status().state())) {
            return ActionResult.NOT_POSSIBLE;
        }
        return decision == Decision.REFUNDED && needsSecondOperator(em, order, action.login())
                ? ActionResult.NEEDS_SECOND_OPERATOR
                : ActionResult.DONE;
    }

    /** Whether this operator decided the refund of an order above the amount of the setting, so that another one has to continue. */
    public boolean needsSecondOperator(EntityManager em, Order order, String login) {
        return isLarge(order) && hasDecidedRefund(em, order, login);
    }

    private boolean isLarge(Order order) {
        return refunds.byTwoAbove()
                .filter(limit -> order.total().amount().compareTo(limit) > 0)
                .isPresent();
    }

    private boolean hasDecidedRefund(EntityManager em, Order order, String login) {
        return new HistoryRepository(em, clock)
                .find(order.id().value()).stream()
                        .filter(row -> row.type() == ChangeType.REFUND_REQUIRED)
                        .reduce((earlier, latest) -> latest)
                        .filter(latest -> latest.actor().equals(Actor.operator(login)))
                        .isPresent();
    }
}
