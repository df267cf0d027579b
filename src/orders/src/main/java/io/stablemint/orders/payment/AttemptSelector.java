package io.stablemint.orders.payment;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.operator.PaymentsSwitch;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderStatus;
import io.stablemint.orders.payment.AttemptStatus.Session;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.telemetry.Telemetry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Selects the attempt with which a returning customer pays: the live session, a retry of the current request, or a new attempt. */
@Dependent
class AttemptSelector {

    /** Too short for a payment: a session that ends within this time is replaced. */
    private static final Duration MIN_REMAINING_TIME = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final Clock clock;
    private final IdGenerator ids;
    private final SessionRequestFactory requests;
    private final OrderSettings settings;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    AttemptSelector(
            Transactions transactions,
            Clock clock,
            IdGenerator ids,
            SessionRequestFactory requests,
            OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.requests = requests;
        this.settings = settings;
    }

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    /** What the checkout has to do next. */
    sealed interface NextStep {

        /** Nothing is to be sent: show this outcome. */
        record Show(CheckoutOutcome outcome) implements NextStep {}

        /** Send the request of this attempt, which was sent so many times before. */
        record Send(String attempt, int sends) implements NextStep {}
    }

    NextStep select(Order order) {
        String newAttempt = ids.ulid();
        String hash = requests.create(order, newAttempt).hash();
        return transactions.inNewWithRetry(em -> {
            OrderStatus status = new OrderRepository(em, clock).get(order.id()).status();
            if (!status.state().isPayable()) {
                return new NextStep.Show(notPayable(order, status.state()));
            }
            Payment current =
                    new Payment(em, clock, order.id(), status.currentAttempt().orElseThrow());
            return withCurrentAttempt(current).orElseGet(() -> {
                if (PaymentsSwitch.isStopped(em)) {
                    return new NextStep.Show(
                            new CheckoutOutcome.NotAvailable(order.id(), order.accessToken(), Optional.empty()));
                }
                replace(current, newAttempt, hash);
                return new NextStep.Send(newAttempt, 0);
            });
        });
    }

    /** Empty if the current attempt has ended or its session ends too soon. */
    private Optional<NextStep> withCurrentAttempt(Payment current) {
        Order order = current.order();
        AttemptStatus status = current.attempt().status();
        Instant now = clock.instant();
        return switch (status.state()) {
            case PREPARED, SENT ->
                Optional.of(
                        isDue(status, now)
                                ? new NextStep.Send(current.attempt().id(), status.sends())
                                : new NextStep.Show(new CheckoutOutcome.Pending(order.id(), order.accessToken())));
            case OPEN ->
                status.session()
                        .filter(session -> session.isUsableAt(now.plus(MIN_REMAINING_TIME)))
                        .flatMap(Session::url)
                        .map(url -> new NextStep.Show(continueAt(order, url)));
            case SUCCEEDED ->
                Optional.of(new NextStep.Show(notPayable(order, order.status().state())));
            case FAILED, EXPIRED, SUPERSEDED -> Optional.empty();
        };
    }

    private void replace(Payment current, String newAttempt, String hash) {
        Order order = current.order();
        AttemptStatus old = current.attempt().status();
        Instant now = clock.instant();
        OrderStatus after =
                order.status().withCurrentAttempt(newAttempt).withCancelAt(now.plus(settings.abandonAfter()));
        Attempt next = Attempt.prepared(
                        newAttempt, current.attempt().number() + 1, order, hash, now, now.plus(settings.lease()))
                .causedBy(telemetry.traceParent());
        current.replace(
                after,
                old.state().isLive() ? old.superseded() : old,
                next,
                Change.of(ChangeType.ATTEMPT_REPLACED, Actor.CUSTOMER));
    }

    private static boolean isDue(AttemptStatus status, Instant now) {
        return status.dueAt().filter(due -> !due.isAfter(now)).isPresent();
    }

    private static CheckoutOutcome continueAt(Order order, URI url) {
        return new CheckoutOutcome.ContinueAtStableMint(order.id(), order.accessToken(), url);
    }

    private static CheckoutOutcome notPayable(Order order, OrderState state) {
        return new CheckoutOutcome.NotPayable(order.id(), order.accessToken(), state);
    }
}
