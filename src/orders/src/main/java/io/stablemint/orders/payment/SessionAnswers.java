package io.stablemint.orders.payment;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.error.UnusableAnswerException;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptStanding.Session;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Records what came of asking for a session, and says what to tell the customer. */
@Dependent
class SessionAnswers {

    private static final Duration FIRST_REPEAT = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 8;

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;
    private final CrashPoints crashPoints;

    @Inject
    SessionAnswers(Transactions transactions, Clock clock, OrderSettings settings, CrashPoints crashPoints) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
        this.crashPoints = crashPoints;
    }

    CheckoutOutcome opened(Order order, String attempt, HostedSession answer) {
        Session session = new Session(answer.reference(), answer.url(), answer.expiresAt());
        OrderState state = transactions.decide(em -> {
            Payment payment = new Payment(em, clock, order.id(), attempt);
            payment.move(payment.attempt()
                    .standing()
                    .opened(session, answer.expiresAt().plus(settings.expiryGrace())));
            crashPoints.reached(CrashPoint.STORE_UNCOMMITTED);
            return payment.order().standing().state();
        });
        crashPoints.reached(CrashPoint.STORE_COMMITTED);
        return state.isPayable()
                ? new CheckoutOutcome.ContinueAtStableMint(order.id(), order.accessToken(), answer.url())
                : new CheckoutOutcome.NotPayable(order.id(), order.accessToken(), state);
    }

    /**
     * Records a failure.
     *
     * @param sends how often the request was sent by now; only the first time "nothing happened" is the whole truth
     */
    CheckoutOutcome failed(Order order, String attempt, RuntimeException failure, int sends) {
        PaymentLog.sessionNotCreated(attempt, failure);
        if (isOver(failure)) {
            return over(order, attempt);
        }
        if (sends > 1) {
            return unknown(order, attempt, sends);
        }
        if (failure instanceof InvalidRequestException invalid) {
            return refused(order, attempt, invalid);
        }
        if (failure instanceof NotAvailableException
                || failure instanceof AccessRefusedException
                || failure instanceof ConfigurationException) {
            return notAvailable(order, attempt, ((StableMintException) failure).retryAfter());
        }
        // Unknown outcome, unusable answer, or something nobody thought of: a session may exist.
        return unknown(order, attempt, sends);
    }

    /** Whether Stable Mint holds a session for this key whose time is up: repeating changes nothing any more. */
    private static boolean isOver(RuntimeException failure) {
        return failure instanceof UnusableAnswerException unusable
                && unusable.errorId().equals(ErrorId.SESSION_OVER.id());
    }

    /** Nobody was ever sent to that session; should money come for it all the same, its key leads to the order. */
    private CheckoutOutcome over(Order order, String attempt) {
        unlessSettled(
                order,
                attempt,
                payment -> payment.move(
                        payment.attempt().standing().expired("The session had ended before its address was known.")));
        return new CheckoutOutcome.BeingFollowedUp(order.id(), order.accessToken());
    }

    private CheckoutOutcome unknown(Order order, String attempt, int sends) {
        Duration wait = FIRST_REPEAT.multipliedBy(1L << Math.min(sends - 1, MOST_DOUBLINGS));
        unlessSettled(
                order,
                attempt,
                payment -> payment.move(payment.attempt()
                        .standing()
                        .repeatedAt(
                                clock.instant().plus(wait), "Whether Stable Mint got the request is not known yet.")));
        return new CheckoutOutcome.BeingFollowedUp(order.id(), order.accessToken());
    }

    private CheckoutOutcome notAvailable(Order order, String attempt, Optional<Duration> retryAfter) {
        unlessSettled(
                order,
                attempt,
                payment -> payment.move(payment.attempt().standing().failed("Stable Mint was not available.")));
        return new CheckoutOutcome.NotAvailable(order.id(), order.accessToken(), retryAfter);
    }

    private CheckoutOutcome refused(Order order, String attempt, InvalidRequestException invalid) {
        unlessSettled(
                order,
                attempt,
                payment -> payment.move(
                        payment.order().standing().cancelled("Stable Mint does not take this payment."),
                        payment.attempt().standing().failed("Stable Mint refused the request.")));
        return new CheckoutOutcome.Refused(Problems.of(invalid));
    }

    /** Notifications may have been faster than the answer: then what they said stands. */
    private void unlessSettled(Order order, String attempt, Consumer<Payment> change) {
        transactions.decide(em -> {
            Payment payment = new Payment(em, clock, order.id(), attempt);
            boolean unsettled = payment.attempt().standing().state() == AttemptState.SENT;
            if (unsettled) {
                change.accept(payment);
            }
            return unsettled;
        });
    }

    /** Sentences for people. */
    static final class Problems {

        private Problems() {}

        static List<String> of(InvalidRequestException invalid) {
            List<String> named =
                    invalid.problems().stream().map(Object::toString).toList();
            return named.isEmpty() ? List.of("Stable Mint does not take this payment.") : named;
        }
    }
}
