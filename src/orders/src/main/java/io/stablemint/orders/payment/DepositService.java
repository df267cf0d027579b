package io.stablemint.orders.payment;

import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.payment.PaymentRules.PaymentStatus;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.telemetry.OrderMetric;
import io.stablemint.orders.telemetry.Telemetry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Applies deposit updates from Stable Mint to orders and attempts. Updates may come in any order and any number of times. */
@Dependent
public class DepositService {

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;
    private final CrashInjector crashInjector;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    public DepositService(Transactions transactions, Clock clock, OrderSettings settings, CrashInjector crashInjector) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
        this.crashInjector = crashInjector;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    /**
     * Applies an update in a transaction of its own.
     *
     * @return whether an attempt was found; if not, nothing was changed
     */
    public boolean apply(DepositUpdate update) {
        Change change = Change.of(ChangeType.DEPOSIT_REPORTED, Actor.STABLE_MINT);
        Optional<Applied> applied = transactions.inNewWithRetry(em -> findNamed(em, update)
                .or(() -> findMatching(em, update))
                .map(payment -> apply(update, payment, change)));
        applied.ifPresent(this::record);
        return applied.isPresent();
    }

    /**
     * Applies an update that an operator has evidence for, such as a statement, in a transaction of its own. It names its order and attempt.
     *
     * @param action its version is that of the order
     */
    public ActionResult applyEvidence(DepositUpdate evidence, OperatorAction action) {
        Optional<Applied> applied =
                transactions.inNewWithRetry(em -> findNamed(em, evidence).flatMap(payment -> {
                    boolean seen = action.isForVersion(payment.order().version());
                    return seen
                            ? Optional.of(apply(evidence, payment, action.change(ChangeType.STATEMENT_APPLIED)))
                            : Optional.empty();
                }));
        applied.ifPresent(this::record);
        return applied.isPresent() ? ActionResult.DONE : ActionResult.CHANGED_MEANWHILE;
    }

    /** An update that was applied to a payment. */
    private record Applied(Payment payment, PaymentStatus before, PaymentStatus after) {}

    private void record(Applied applied) {
        telemetry.link(applied.payment().attempt().traceParent());
        AttemptState state = applied.after().attempt().state();
        if (state != applied.before().attempt().state()) {
            telemetry.count(OrderMetric.ATTEMPTS, state);
        }
        if (applied.before().order().paidAt().isEmpty()) {
            Instant placedAt = applied.payment().order().createdAt();
            applied.after()
                    .order()
                    .paidAt()
                    .ifPresent(
                            paidAt -> telemetry.record(OrderMetric.TIME_TO_PAID, Duration.between(placedAt, paidAt)));
        }
    }

    /** The usual case: the update names its order and its attempt, which are found by their primary keys. */
    private Optional<Payment> findNamed(EntityManager em, DepositUpdate update) {
        return update.websiteReference()
                .flatMap(OrderId::parse)
                .flatMap(order -> update.attemptKey().flatMap(key -> Payment.find(em, clock, order, key)));
    }

    private Optional<Payment> findMatching(EntityManager em, DepositUpdate update) {
        Optional<Attempt> match = new AttemptMatcher(new AttemptRepository(em, clock)).match(update);
        // Read the attempt again after its order; see AttemptRepository.
        em.clear();
        return match.map(attempt -> new Payment(em, clock, attempt.orderId(), attempt.id()));
    }

    /** Puts an order into review after a payment that belongs to none of its attempts. */
    public void reviewUnmatched(DepositUpdate update) {
        Optional<OrderId> order = update.websiteReference().flatMap(OrderId::parse);
        if (update.stage().isAccepted() && order.isPresent()) {
            transactions.runInNew(em -> {
                OrderRepository orders = new OrderRepository(em, clock);
                orders.find(order.get())
                        .ifPresent(found -> orders.update(
                                found,
                                found.status().receivedUnexpectedPayment(),
                                Change.of(ChangeType.UNMATCHED_PAYMENT, Actor.STABLE_MINT)));
            });
        }
    }

    private Applied apply(DepositUpdate update, Payment payment, Change change) {
        Attempt attempt = payment.attempt();
        PaymentStatus before = new PaymentStatus(payment.order().status(), attempt.status());
        Money agreed = attempt.agreedAmount();
        DepositUpdate complete = settings.acceptMissingAmounts() ? update.completedWith(agreed) : update;
        PaymentStatus after = PaymentRules.apply(complete, before, attempt.id(), agreed, clock.instant());
        if (!after.equals(before)) {
            payment.update(after.order(), after.attempt(), change);
            crashInjector.reached(CrashPoint.APPLY_UNCOMMITTED);
        }
        return new Applied(payment, before, after);
    }
}
