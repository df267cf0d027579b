package io.stablemint.orders.ordering;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Decisions of operators about unexpected payments. The caller must have checked the role. Each method returns whether the decision was
 * possible in the order's state.
 */
@Dependent
public class OrderReviewService {

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public OrderReviewService(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Accepts the payment: an order in review becomes PAID, and its fulfilment is inserted unless it exists. */
    public boolean accept(OrderId id) {
        return decide(id, OrderState.PAID, status -> status.acceptedAfterReview(clock.instant()));
    }

    /** Requires a refund: an order that is in review or paid becomes REFUND_DUE. */
    public boolean oweRefund(OrderId id) {
        return decide(
                id, OrderState.REFUND_DUE, status -> status.refundDue("An operator decided to refund the payment."));
    }

    /** Records that the refund was paid: an order with REFUND_DUE becomes REFUNDED. */
    public boolean refunded(OrderId id) {
        return decide(id, OrderState.REFUNDED, OrderStatus::refunded);
    }

    private boolean decide(OrderId id, OrderState next, UnaryOperator<OrderStatus> decision) {
        return transactions.inNewWithRetry(em -> {
            OrderRepository orders = new OrderRepository(em, clock);
            Optional<Order> order = orders.find(id).filter(found -> isDecidable(found.status(), next));
            order.ifPresent(found -> orders.update(found, decision.apply(found.status())));
            return order.isPresent();
        });
    }

    /** Only states that need a decision: an order that waits for its payment becomes PAID only by that payment. */
    private static boolean isDecidable(OrderStatus status, OrderState next) {
        return !status.state().isPayable() && status.state().mayBecome(next);
    }
}
