package io.stablemint.orders.payment;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderBook;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Asks Stable Mint for an attempt's session: claims the right to send in one transaction, sends outside any, and has the answer recorded in
 * another. Wherever it dies, the attempt is left SENT, and a job repeats the request with the same key.
 */
@Dependent
class SessionCreation {

    private final Transactions transactions;
    private final Clock clock;
    private final StableMint stableMint;
    private final SessionRequests requests;
    private final SessionAnswers answers;
    private final OrderSettings settings;
    private final CrashPoints crashPoints;

    @Inject
    SessionCreation(
            Transactions transactions,
            Clock clock,
            StableMint stableMint,
            SessionRequests requests,
            SessionAnswers answers,
            OrderSettings settings,
            CrashPoints crashPoints) {
        this.transactions = transactions;
        this.clock = clock;
        this.stableMint = stableMint;
        this.requests = requests;
        this.answers = answers;
        this.settings = settings;
        this.crashPoints = crashPoints;
    }

    /**
     * Sends an attempt's request, unless somebody else does.
     *
     * @param sends how often it had been sent when the caller decided that it should be
     */
    CheckoutOutcome send(OrderId orderId, String attemptId, int sends) {
        Order order = transactions.inNew(em -> new OrderBook(em, clock).of(orderId));
        SessionRequest request = requests.of(order, attemptId);
        boolean mayRepeat =
                transactions.decide(em -> claim(new Payment(em, clock, orderId, attemptId), request, sends));
        if (!mayRepeat) {
            return new CheckoutOutcome.BeingFollowedUp(orderId, order.accessToken());
        }
        crashPoints.reached(sends == 0 ? CrashPoint.CREATE_UNSENT : CrashPoint.RECOVERY_CLAIMED);
        return send(request, order, sends + 1);
    }

    private boolean claim(Payment payment, SessionRequest request, int sends) {
        AttemptStanding standing = payment.attempt().standing();
        boolean unsettled = standing.state() == AttemptState.PREPARED || standing.state() == AttemptState.SENT;
        if (!unsettled || standing.sends() != sends) {
            return false;
        }
        if (!payment.attempt().requestHash().equals(request.hash())) {
            // The same key with another request would be refused at best. Time ends this attempt.
            PaymentLog.requestChanged(payment.attempt().id());
            return false;
        }
        boolean first = payment.order().standing().state() == OrderState.NEW;
        payment.move(
                first
                        ? payment.order().standing().awaitingPayment()
                        : payment.order().standing(),
                standing.sent(clock.instant().plus(settings.lease())));
        return true;
    }

    private CheckoutOutcome send(SessionRequest request, Order order, int sends) {
        Optional<HostedSession> session = Optional.empty();
        RuntimeException failure = null;
        try {
            session = Optional.of(request.sendTo(stableMint));
        } catch (RuntimeException e) {
            failure = e;
        }
        crashPoints.reached(sends == 1 ? CrashPoint.CREATE_ANSWERED : CrashPoint.RECOVERY_ANSWERED);
        return failure == null
                ? answers.opened(order, request.attempt(), session.orElseThrow())
                : answers.failed(order, request.attempt(), failure, sends);
    }
}
