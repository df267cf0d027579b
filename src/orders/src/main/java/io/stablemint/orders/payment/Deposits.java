package io.stablemint.orders.payment;

import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.ordering.OrderBook;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.PaymentRules.Standings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Applies what Stable Mint reports about deposits. Reports may come in any order and any number of times. */
@Dependent
public class Deposits {

    private final Transactions transactions;
    private final Clock clock;
    private final CrashPoints crashPoints;

    @Inject
    public Deposits(Transactions transactions, Clock clock, CrashPoints crashPoints) {
        this.transactions = transactions;
        this.clock = clock;
        this.crashPoints = crashPoints;
    }

    /**
     * Applies a report in a transaction of its own.
     *
     * @return whether it is about an attempt of ours; if not, nothing happened
     */
    public boolean apply(DepositReport report) {
        return transactions.decide(em -> {
            Optional<Payment> payment = named(em, report).or(() -> matched(em, report));
            payment.ifPresent(found -> apply(report, found));
            return payment.isPresent();
        });
    }

    /** What nearly every report is about: the order and the attempt that it names, found without a search. */
    private Optional<Payment> named(EntityManager em, DepositReport report) {
        return report.websiteReference()
                .flatMap(OrderId::parse)
                .flatMap(order -> report.attemptKey().flatMap(key -> Payment.find(em, clock, order, key)));
    }

    private Optional<Payment> matched(EntityManager em, DepositReport report) {
        Optional<Attempt> match = new AttemptMatch(new AttemptBook(em, clock)).find(report);
        // Read again with its order: what was read before may be older.
        em.clear();
        return match.map(attempt -> new Payment(em, clock, attempt.orderId(), attempt.id()));
    }

    /** Money came for an order of ours, but for none of its attempts: somebody has to look at the order. */
    public void reviewUnmatched(DepositReport report) {
        Optional<OrderId> order = report.websiteReference().flatMap(OrderId::parse);
        if (report.stage().isMoney() && order.isPresent()) {
            transactions.runInNew(em -> {
                OrderBook orders = new OrderBook(em, clock);
                orders.find(order.get())
                        .ifPresent(found -> orders.move(found, found.standing().receivedOddMoney()));
            });
        }
    }

    private void apply(DepositReport report, Payment payment) {
        Attempt attempt = payment.attempt();
        Standings before = new Standings(payment.order().standing(), attempt.standing());
        Standings after = PaymentRules.apply(report, before, attempt.id(), attempt.agreed(), clock.instant());
        if (!after.equals(before)) {
            payment.move(after.order(), after.attempt());
            crashPoints.reached(CrashPoint.APPLY_UNCOMMITTED);
        }
    }
}
