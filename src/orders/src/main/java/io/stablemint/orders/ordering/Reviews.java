package io.stablemint.orders.ordering;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What operators, whose role the caller has checked, decide about money that did not fit. Each answers whether it was possible. */
@Dependent
public class Reviews {

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public Reviews(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The money counts as the payment: an order in review becomes PAID, and its fulfilment begins unless it had begun before. */
    public boolean accept(OrderId id) {
        return decide(id, OrderState.PAID, standing -> standing.acceptedAfterReview(clock.instant()));
    }

    /** Money has to go back: an order in review, or paid, becomes REFUND_DUE. */
    public boolean oweRefund(OrderId id) {
        return decide(id, OrderState.REFUND_DUE, standing -> standing.refundDue("An operator decided to pay back."));
    }

    /** The money went back: an order that owed it becomes REFUNDED. */
    public boolean refunded(OrderId id) {
        return decide(id, OrderState.REFUNDED, OrderStanding::refunded);
    }

    private boolean decide(OrderId id, OrderState next, UnaryOperator<OrderStanding> decision) {
        return transactions.decide(em -> {
            OrderBook orders = new OrderBook(em, clock);
            Optional<Order> order = orders.find(id).filter(found -> isHere(found.standing(), next));
            order.ifPresent(found -> orders.move(found, decision.apply(found.standing())));
            return order.isPresent();
        });
    }

    /** Only what needs a decision: an order that still waits for money becomes PAID by money alone. */
    private static boolean isHere(OrderStanding standing, OrderState next) {
        return !standing.state().isPayable() && standing.state().mayBecome(next);
    }
}
