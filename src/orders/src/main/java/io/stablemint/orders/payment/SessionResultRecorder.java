package io.stablemint.orders.payment;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.error.UnusableAnswerException;
import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptStatus.Session;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.telemetry.OrderMetric;
import io.stablemint.orders.telemetry.Telemetry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Stores the result of a session request, and determines the checkout's outcome from it. */
@Dependent
class SessionResultRecorder {

    private static final Duration FIRST_RETRY_DELAY = Duration.ofSeconds(2);
    private static final int MAX_DOUBLINGS = 8;

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;
    private final CrashInjector crashInjector;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    SessionResultRecorder(Transactions transactions, Clock clock, OrderSettings settings, CrashInjector crashInjector) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
        this.crashInjector = crashInjector;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    CheckoutOutcome opened(Order order, String attempt, HostedSession answer) {
        Session session = new Session(answer.reference(), answer.url(), answer.expiresAt());
        Instant expireAt = answer.expiresAt().plus(settings.expiryGrace());
        Instant resultDueAt = answer.expiresAt().plus(settings.resultOverdueAfter());
        OrderState state = transactions.inNewWithRetry(em -> {
            Payment payment = new Payment(em, clock, order.id(), attempt);
            payment.update(payment.attempt().status().opened(session, expireAt, resultDueAt));
            crashInjector.reached(CrashPoint.STORE_UNCOMMITTED);
            return payment.order().status().state();
        });
        crashInjector.reached(CrashPoint.STORE_COMMITTED);
        telemetry.count(OrderMetric.SESSIONS, SessionResult.CREATED);
        return state.isPayable()
                ? new CheckoutOutcome.ContinueAtStableMint(order.id(), order.accessToken(), answer.url())
                : new CheckoutOutcome.NotPayable(order.id(), order.accessToken(), state);
    }

    /**
     * Stores a failure.
     *
     * @param sends how often the request was sent; after a retry, an earlier request may have created a session although this one failed
     */
    CheckoutOutcome failed(Order order, String attempt, RuntimeException failure, int sends) {
        PaymentLog.sessionNotCreated(attempt, failure);
        if (isSessionOver(failure)) {
            return sessionOver(order, attempt);
        }
        if (sends > 1) {
            return unknown(order, attempt, sends);
        }
        if (failure instanceof InvalidRequestException invalid) {
            return rejected(order, attempt, invalid);
        }
        if (failure instanceof NotAvailableException
                || failure instanceof AccessRefusedException
                || failure instanceof ConfigurationException) {
            return notAvailable(order, attempt, ((StableMintException) failure).retryAfter());
        }
        // Unknown outcome, unusable answer or an unexpected exception: a session may exist.
        return unknown(order, attempt, sends);
    }

    /** Whether the session for this key exists but has ended, so that a retry cannot change anything. */
    private static boolean isSessionOver(RuntimeException failure) {
        return failure instanceof UnusableAnswerException unusable
                && unusable.errorId().equals(ErrorId.SESSION_OVER.id());
    }

    /** No customer was redirected to that session. If a payment is reported for it nevertheless, its key identifies the order. */
    private CheckoutOutcome sessionOver(Order order, String attempt) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.ENDED);
        updateIfSent(
                order,
                attempt,
                payment -> payment.update(
                        payment.attempt().status().expired("The session had ended before its address was known.")));
        return new CheckoutOutcome.Pending(order.id(), order.accessToken());
    }

    private CheckoutOutcome unknown(Order order, String attempt, int sends) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.UNKNOWN);
        Instant retryAt =
                clock.instant().plus(FIRST_RETRY_DELAY.multipliedBy(1L << Math.min(sends - 1, MAX_DOUBLINGS)));
        updateIfSent(
                order,
                attempt,
                payment -> payment.update(payment.attempt()
                        .status()
                        .retryAt(retryAt, "It is not known yet whether Stable Mint received the request.")));
        return new CheckoutOutcome.Pending(order.id(), order.accessToken());
    }

    private CheckoutOutcome notAvailable(Order order, String attempt, Optional<Duration> retryAfter) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.NOT_AVAILABLE);
        updateIfSent(
                order,
                attempt,
                payment -> payment.update(payment.attempt().status().failed("Stable Mint was not available.")));
        return new CheckoutOutcome.NotAvailable(order.id(), order.accessToken(), retryAfter);
    }

    private CheckoutOutcome rejected(Order order, String attempt, InvalidRequestException invalid) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.REJECTED);
        updateIfSent(
                order,
                attempt,
                payment -> payment.update(
                        payment.order().status().cancelled("Stable Mint does not accept this payment."),
                        payment.attempt().status().failed("Stable Mint rejected the request.")));
        return new CheckoutOutcome.Refused(RejectionMessages.of(invalid));
    }

    /** Does nothing if a notification has already ended the attempt. */
    private void updateIfSent(Order order, String attempt, Consumer<Payment> change) {
        transactions.inNewWithRetry(em -> {
            Payment payment = new Payment(em, clock, order.id(), attempt);
            boolean sent = payment.attempt().status().state() == AttemptState.SENT;
            if (sent) {
                change.accept(payment);
            }
            return sent;
        });
    }
}
