package io.stablemint.orders.payment;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.telemetry.PaymentIds;
import io.stablemint.orders.telemetry.Telemetry;
import io.stablemint.orders.telemetry.WorkName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Creates an attempt's session at Stable Mint: claims the attempt in one transaction, sends the request outside of transactions, and stores the
 * result in another transaction. If the server stops in between, the attempt stays SENT, and a job retries it with the same key.
 */
@Dependent
class SessionCreator {

    private final Transactions transactions;
    private final Clock clock;
    private final StableMint stableMint;
    private final SessionRequestFactory requests;
    private final SessionResultRecorder results;
    private final OrderSettings settings;
    private final CrashInjector crashInjector;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    SessionCreator(
            Transactions transactions,
            Clock clock,
            StableMint stableMint,
            SessionRequestFactory requests,
            SessionResultRecorder results,
            OrderSettings settings,
            CrashInjector crashInjector) {
        this.transactions = transactions;
        this.clock = clock;
        this.stableMint = stableMint;
        this.requests = requests;
        this.results = results;
        this.settings = settings;
        this.crashInjector = crashInjector;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    /**
     * Sends an attempt's request, unless another server or request has claimed it.
     *
     * @param sends how often it had been sent when the caller read the attempt
     * @param sender who sends it, for the history
     */
    CheckoutOutcome send(OrderId orderId, String attemptId, int sends, Actor sender) {
        PaymentIds payment = PaymentIds.ofOrder(orderId.value()).withAttempt(attemptId);
        return telemetry.inSpan(
                WorkName.CREATE_SESSION, payment, () -> claimAndSend(orderId, attemptId, sends, sender));
    }

    private CheckoutOutcome claimAndSend(OrderId orderId, String attemptId, int sends, Actor sender) {
        Order order = transactions.inNew(em -> new OrderRepository(em, clock).get(orderId));
        SessionRequest request = requests.create(order, attemptId);
        Claim claim = transactions.inNewWithRetry(
                em -> claim(new Payment(em, clock, orderId, attemptId), request, sends, sender));
        if (claim == Claim.REQUEST_CHANGED) {
            // Stable Mint would reject the same key with another request. This attempt will expire.
            PaymentLog.requestChanged(attemptId);
        }
        if (claim != Claim.CLAIMED) {
            return new CheckoutOutcome.Pending(orderId, order.accessToken());
        }
        crashInjector.reached(sends == 0 ? CrashPoint.CREATE_UNSENT : CrashPoint.RECOVERY_CLAIMED);
        return send(request, order, sends + 1, sender);
    }

    private enum Claim {
        CLAIMED,
        NOT_PENDING,
        REQUEST_CHANGED
    }

    private Claim claim(Payment payment, SessionRequest request, int sends, Actor sender) {
        AttemptStatus status = payment.attempt().status();
        boolean pending = status.state() == AttemptState.PREPARED || status.state() == AttemptState.SENT;
        if (!pending || status.sends() != sends) {
            return Claim.NOT_PENDING;
        }
        if (!payment.attempt().requestHash().equals(request.hash())) {
            return Claim.REQUEST_CHANGED;
        }
        boolean first = payment.order().status().state() == OrderState.NEW;
        payment.update(
                first
                        ? payment.order().status().awaitingPayment()
                        : payment.order().status(),
                status.sent(clock.instant().plus(settings.lease())),
                Change.of(ChangeType.REQUEST_SENT, sender));
        return Claim.CLAIMED;
    }

    private CheckoutOutcome send(SessionRequest request, Order order, int sends, Actor sender) {
        Optional<HostedSession> session = Optional.empty();
        RuntimeException failure = null;
        try {
            session = Optional.of(request.sendTo(stableMint));
        } catch (RuntimeException e) {
            failure = e;
        }
        crashInjector.reached(sends == 1 ? CrashPoint.CREATE_ANSWERED : CrashPoint.RECOVERY_ANSWERED);
        return failure == null
                ? results.opened(order, request.attempt(), session.orElseThrow(), sender)
                : results.failed(order, request.attempt(), failure, sends, sender);
    }
}
