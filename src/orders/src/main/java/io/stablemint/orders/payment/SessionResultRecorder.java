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
import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.jobs.JobTrigger;
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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;

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
    private JobTrigger jobs = JobTrigger.NONE;

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

    @Inject
    void setJobs(JobTrigger trigger) {
        this.jobs = trigger;
    }

    CheckoutOutcome opened(Order order, String attempt, HostedSession answer, Actor sender) {
        Session session = Session.open(
                answer.reference(), answer.url(), answer.expiresAt().truncatedTo(ChronoUnit.MICROS));
        Instant expireAt = answer.expiresAt().plus(settings.expiryGrace());
        Instant resultDueAt = answer.expiresAt().plus(settings.resultOverdueAfter());
        OrderState state = transactions.inNewWithRetry(em -> {
            Payment payment = new Payment(em, clock, order.id(), attempt);
            payment.update(
                    payment.attempt().status().opened(session, expireAt, resultDueAt),
                    Change.of(ChangeType.SESSION_OPENED, sender));
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
     * @param sender who sent it, for the history
     */
    CheckoutOutcome failed(Order order, String attempt, RuntimeException failure, int sends, Actor sender) {
        PaymentLog.sessionNotCreated(attempt, failure);
        Failure recorded = Failure.of(failure, sender);
        if (failure instanceof UnusableAnswerException unusable && isSessionOver(unusable)) {
            return sessionOver(order, attempt, unusable.reference(), recorded);
        }
        if (sends > 1) {
            return unknown(order, attempt, sends, recorded);
        }
        if (failure instanceof InvalidRequestException invalid) {
            return rejected(order, attempt, invalid, recorded);
        }
        if (failure instanceof NotAvailableException
                || failure instanceof AccessRefusedException
                || failure instanceof ConfigurationException) {
            return notAvailable(order, attempt, ((StableMintException) failure).retryAfter(), recorded);
        }
        // Unknown outcome, unusable answer or an unexpected exception: a session may exist.
        return unknown(order, attempt, sends, recorded);
    }

    /** Whether the session for this key exists but has ended, so that a retry cannot change anything. */
    private static boolean isSessionOver(UnusableAnswerException unusable) {
        return unusable.errorId().equals(ErrorId.SESSION_OVER.id());
    }

    /** No customer was redirected to that session. If a payment is reported for it nevertheless, its key identifies the order. */
    private CheckoutOutcome sessionOver(Order order, String attempt, Optional<String> reference, Failure failure) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.ENDED);
        updateIfSent(
                order,
                attempt,
                failure.change(ChangeType.SESSION_OVER),
                (payment, outcome) -> payment.update(payment.attempt().status().endedUnopened(reference), outcome));
        return new CheckoutOutcome.Pending(order.id(), order.accessToken());
    }

    private CheckoutOutcome unknown(Order order, String attempt, int sends, Failure failure) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.UNKNOWN);
        Instant retryAt =
                clock.instant().plus(FIRST_RETRY_DELAY.multipliedBy(1L << Math.min(sends - 1, MAX_DOUBLINGS)));
        updateIfSent(
                order,
                attempt,
                failure.change(ChangeType.OUTCOME_UNKNOWN),
                (payment, outcome) -> payment.update(
                        payment.attempt()
                                .status()
                                .retryAt(retryAt, "It is not known yet whether Stable Mint received the request."),
                        outcome));
        // Not triggered: while Stable Mint is down, a run that fails would start the next one at once.
        jobs.expectWork(RecoveryJob.class);
        return new CheckoutOutcome.Pending(order.id(), order.accessToken());
    }

    private CheckoutOutcome notAvailable(Order order, String attempt, Optional<Duration> retryAfter, Failure failure) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.NOT_AVAILABLE);
        updateIfSent(
                order,
                attempt,
                failure.change(ChangeType.STABLE_MINT_NOT_AVAILABLE),
                (payment, outcome) ->
                        payment.update(payment.attempt().status().failed("Stable Mint was not available."), outcome));
        return new CheckoutOutcome.NotAvailable(order.id(), order.accessToken(), retryAfter);
    }

    private CheckoutOutcome rejected(Order order, String attempt, InvalidRequestException invalid, Failure failure) {
        telemetry.count(OrderMetric.SESSIONS, SessionResult.REJECTED);
        updateIfSent(
                order,
                attempt,
                failure.change(ChangeType.REQUEST_REJECTED),
                (payment, outcome) -> payment.update(
                        payment.order().status().cancelled("Stable Mint does not accept this payment."),
                        payment.attempt().status().failed("Stable Mint rejected the request."),
                        outcome));
        return new CheckoutOutcome.Refused(RejectionMessages.of(invalid));
    }

    /** Who sent the request that failed, and the client's message, for the history. */
    private record Failure(Actor sender, String message) {

        /** Only the client's own messages: they are without personal data. */
        static Failure of(RuntimeException failure, Actor sender) {
            return new Failure(
                    sender,
                    failure instanceof StableMintException
                            ? String.valueOf(failure.getMessage())
                            : failure.getClass().getName());
        }

        Change change(ChangeType type) {
            return Change.of(type, sender).because(message);
        }
    }

    /** If a notification has already ended the attempt, only the history gets the request's outcome. */
    private void updateIfSent(Order order, String attempt, Change outcome, BiConsumer<Payment, Change> update) {
        transactions.inNewWithRetry(em -> {
            Payment payment = new Payment(em, clock, order.id(), attempt);
            boolean sent = payment.attempt().status().state() == AttemptState.SENT;
            if (sent) {
                update.accept(payment, outcome);
            } else {
                payment.update(payment.attempt().status(), outcome);
            }
            return sent;
        });
    }
}
