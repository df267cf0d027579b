package io.stablemint.orders.payment;

import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.operator.PaymentsSwitch;
import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.storage.UniqueConstraint;
import io.stablemint.orders.telemetry.OrderMetric;
import io.stablemint.orders.telemetry.PaymentIds;
import io.stablemint.orders.telemetry.Telemetry;
import io.stablemint.orders.telemetry.WorkName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Places orders and starts their payments at Stable Mint. Must be called outside of transactions. */
@Dependent
public class CheckoutService {

    private static final String STOPPED =
            "We do not take new payments at the moment. Your basket is saved. Try again later.";

    private final Transactions transactions;
    private final Clock clock;
    private final IdGenerator ids;
    private final Catalogue catalogue;
    private final OrderSettings settings;
    private final AttemptSelector attemptSelector;
    private final SessionCreator sessionCreator;
    private final CrashInjector crashInjector;
    private Telemetry telemetry = Telemetry.NONE;

    @Inject
    CheckoutService(
            Transactions transactions,
            Clock clock,
            IdGenerator ids,
            Catalogue catalogue,
            OrderSettings settings,
            AttemptSelector attemptSelector,
            SessionCreator sessionCreator,
            CrashInjector crashInjector) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.catalogue = catalogue;
        this.settings = settings;
        this.attemptSelector = attemptSelector;
        this.sessionCreator = sessionCreator;
        this.crashInjector = crashInjector;
    }

    private record Beginning(boolean orderExists, boolean newPaymentsStopped) {}

    @Inject
    void setTelemetry(Telemetry recorder) {
        this.telemetry = recorder;
    }

    /** Stores the order and starts its first payment attempt. A repeated submission of the same form gives the same order and no second payment. */
    public CheckoutOutcome place(PlaceOrderCommand command) {
        return recorded(command.token().orderId(), () -> placeOrPayAgain(command));
    }

    private CheckoutOutcome placeOrPayAgain(PlaceOrderCommand command) {
        OrderId id = command.token().orderId();
        Beginning beginning = transactions.inNew(
                em -> new Beginning(new OrderRepository(em, clock).find(id).isPresent(), PaymentsSwitch.isStopped(em)));
        if (beginning.orderExists()) {
            return continuePayment(id, command.token().accessToken());
        }
        if (beginning.newPaymentsStopped()) {
            return new CheckoutOutcome.Refused(List.of(STOPPED));
        }
        PricedBasket basket = PricedBasket.of(command.basket(), catalogue);
        Optional<Money> total = basket.total();
        if (total.isEmpty()) {
            return new CheckoutOutcome.Refused(List.of("The basket is empty."));
        }
        String attempt = ids.ulid();
        SessionParameters terms =
                SessionParameters.of(id, command.token().accessToken(), total.get(), settings.publicUrl());
        return place(command, basket, new SessionRequest(attempt, terms, command.customer()));
    }

    /** Continues the payment: with the live session if there is one, otherwise with a new attempt. Refused if the token does not belong to the order. */
    public CheckoutOutcome payAgain(OrderId id, AccessToken token) {
        return recorded(id, () -> continuePayment(id, token));
    }

    private CheckoutOutcome recorded(OrderId id, Supplier<CheckoutOutcome> checkout) {
        CheckoutOutcome outcome = telemetry.inSpan(WorkName.CHECKOUT, PaymentIds.ofOrder(id.value()), checkout);
        telemetry.count(OrderMetric.CHECKOUTS, CheckoutResult.of(outcome));
        return outcome;
    }

    private CheckoutOutcome continuePayment(OrderId id, AccessToken token) {
        Optional<Order> order = find(id).filter(found -> found.accessToken().sameAs(token));
        if (order.isEmpty()) {
            return new CheckoutOutcome.Refused(List.of("This link does not belong to an order."));
        }
        AttemptSelector.NextStep step = attemptSelector.select(order.get());
        return reachedRedirect(
                step instanceof AttemptSelector.NextStep.Send send
                        ? sessionCreator.send(id, send.attempt(), send.sends(), Actor.CUSTOMER)
                        : ((AttemptSelector.NextStep.Show) step).outcome());
    }

    private CheckoutOutcome place(PlaceOrderCommand command, PricedBasket basket, SessionRequest request) {
        try {
            request.validate();
        } catch (InvalidRequestException e) {
            return new CheckoutOutcome.Refused(RejectionMessages.of(e));
        }
        OrderId id = command.token().orderId();
        if (!insertOnce(command, basket, request)) {
            return continuePayment(id, command.token().accessToken());
        }
        crashInjector.reached(CrashPoint.CHECKOUT_COMMITTED);
        return reachedRedirect(sessionCreator.send(id, request.attempt(), 0, Actor.CUSTOMER));
    }

    private CheckoutOutcome reachedRedirect(CheckoutOutcome outcome) {
        if (outcome instanceof CheckoutOutcome.ContinueAtStableMint) {
            crashInjector.reached(CrashPoint.REDIRECT);
        }
        return outcome;
    }

    /** Returns false if the order exists, because the form was submitted before. */
    private boolean insertOnce(PlaceOrderCommand command, PricedBasket basket, SessionRequest request) {
        try {
            transactions.runInNew(em -> insert(em, command, basket, request));
            return true;
        } catch (PersistenceException e) {
            if (UniqueConstraint.isViolatedBy(e)) {
                return false;
            }
            throw e;
        }
    }

    private void insert(EntityManager em, PlaceOrderCommand command, PricedBasket basket, SessionRequest request) {
        Instant now = clock.instant();
        Instant cancelAt = now.plus(settings.abandonAfter());
        Order order = Order.placed(command.token(), command.customer(), basket, request.attempt(), now, cancelAt);
        Attempt attempt = Attempt.prepared(request.attempt(), 1, order, request.hash(), now, now.plus(settings.lease()))
                .causedBy(telemetry.traceParent());
        Payment.insert(em, clock, order, attempt, Change.of(ChangeType.ORDER_PLACED, Actor.CUSTOMER));
        crashInjector.reached(CrashPoint.CHECKOUT_UNCOMMITTED);
    }

    private Optional<Order> find(OrderId id) {
        return transactions.inNew(em -> new OrderRepository(em, clock).find(id));
    }
}
