package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.Ids;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderBook;
import io.stablemint.orders.ordering.OrderStanding;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptStanding.Session;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Decides how a customer who came back goes on paying: by the session there is, by asking for it again, or by a new attempt. */
@Dependent
class NextPayment {

    /** Nobody pays in less; a session this near to its end is replaced. */
    private static final Duration TOO_LITTLE_TIME = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;
    private final SessionRequests requests;
    private final OrderSettings settings;

    @Inject
    NextPayment(Transactions transactions, Clock clock, Ids ids, SessionRequests requests, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.requests = requests;
        this.settings = settings;
    }

    /**
     * Either an outcome to show, or an attempt to send first.
     *
     * @param outcome to show if nothing is to be sent
     */
    record Step(CheckoutOutcome outcome, Optional<Send> send) {

        record Send(String attempt, int sends) {}

        static Step show(CheckoutOutcome outcome) {
            return new Step(outcome, Optional.empty());
        }

        static Step send(Order order, String attempt, int sends) {
            return new Step(followedUp(order), Optional.of(new Send(attempt, sends)));
        }
    }

    Step of(Order order) {
        String newAttempt = ids.timeOrdered();
        String hash = requests.of(order, newAttempt).hash();
        return transactions.decide(em -> {
            OrderBook orders = new OrderBook(em, clock);
            OrderStanding standing = orders.of(order.id()).standing();
            if (!standing.state().isPayable()) {
                return Step.show(notPayable(order, standing.state()));
            }
            Payment current =
                    new Payment(em, clock, order.id(), standing.currentAttempt().orElseThrow());
            return goOn(current).orElseGet(() -> {
                begin(current, newAttempt, hash, new AttemptBook(em, clock));
                return Step.send(order, newAttempt, 0);
            });
        });
    }

    /** By the current attempt, if it is live and will be for a while. */
    private Optional<Step> goOn(Payment current) {
        Order order = current.order();
        AttemptStanding standing = current.attempt().standing();
        Instant now = clock.instant();
        return switch (standing.state()) {
            case PREPARED, SENT ->
                Optional.of(
                        isDue(standing, now)
                                ? Step.send(order, current.attempt().id(), standing.sends())
                                : Step.show(followedUp(order)));
            case OPEN ->
                standing.session()
                        .filter(session -> now.plus(TOO_LITTLE_TIME).isBefore(session.expiresAt()))
                        .map(session -> Step.show(continueAt(order, session)));
            case SUCCEEDED ->
                Optional.of(Step.show(notPayable(order, order.standing().state())));
            case FAILED, EXPIRED, SUPERSEDED -> Optional.empty();
        };
    }

    private void begin(Payment current, String newAttempt, String hash, AttemptBook attempts) {
        Order order = current.order();
        AttemptStanding old = current.attempt().standing();
        Instant now = clock.instant();
        OrderStanding after = order.standing().payingBy(newAttempt).givenUpNotBefore(now.plus(settings.abandonAfter()));
        current.move(after, old.state().isLive() ? old.superseded() : old);
        attempts.add(Attempt.prepared(
                newAttempt, current.attempt().number() + 1, order, hash, now, now.plus(settings.lease())));
    }

    private static boolean isDue(AttemptStanding standing, Instant now) {
        return standing.dueAt().filter(due -> !due.isAfter(now)).isPresent();
    }

    private static CheckoutOutcome continueAt(Order order, Session session) {
        return new CheckoutOutcome.ContinueAtStableMint(order.id(), order.accessToken(), session.url());
    }

    private static CheckoutOutcome notPayable(Order order, OrderState state) {
        return new CheckoutOutcome.NotPayable(order.id(), order.accessToken(), state);
    }

    private static CheckoutOutcome followedUp(Order order) {
        return new CheckoutOutcome.BeingFollowedUp(order.id(), order.accessToken());
    }
}
