package io.stablemint.orders.payment;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Records that a customer returned from the checkout's success page. This proves no payment, but the payment's result is due soon: if it is
 * not reported, operators must know.
 */
@Dependent
public class CheckoutReturns {

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;

    @Inject
    public CheckoutReturns(Transactions transactions, Clock clock, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * The customer returned. Only the first return with an attempt whose result is expected is stored, so opening the page again writes
     * nothing.
     *
     * @return whether it was stored
     */
    public boolean customerReturned(OrderId id) {
        return transactions.inNewWithRetry(em -> {
            Optional<Payment> payment = current(em, id).filter(CheckoutReturns::isFirstReturn);
            payment.ifPresent(this::store);
            return payment.isPresent();
        });
    }

    private Optional<Payment> current(EntityManager em, OrderId id) {
        return new OrderRepository(em, clock)
                .find(id)
                .map(Order::status)
                .flatMap(status -> status.currentAttempt())
                .flatMap(attempt -> Payment.find(em, clock, id, attempt));
    }

    private static boolean isFirstReturn(Payment payment) {
        ResultDeadline deadline = payment.attempt().status().resultDeadline();
        return deadline.isPending() && deadline.returnedAt().isEmpty();
    }

    private void store(Payment payment) {
        Instant now = clock.instant();
        payment.update(
                payment.attempt().status().returned(now, now.plus(settings.resultOverdueAfter())),
                Change.of(ChangeType.CUSTOMER_RETURNED, Actor.CUSTOMER));
    }
}
