package io.stablemint.orders.payment;

import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.Ids;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderBook;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.storage.UniqueRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a basket to Stable Mint's checkout. To be called outside any transaction. */
@Dependent
public class Checkout {

    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;
    private final Catalogue catalogue;
    private final OrderSettings settings;
    private final NextPayment nextPayment;
    private final SessionCreation creation;
    private final CrashPoints crashPoints;

    @Inject
    Checkout(
            Transactions transactions,
            Clock clock,
            Ids ids,
            Catalogue catalogue,
            OrderSettings settings,
            NextPayment nextPayment,
            SessionCreation creation,
            CrashPoints crashPoints) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.catalogue = catalogue;
        this.settings = settings;
        this.nextPayment = nextPayment;
        this.creation = creation;
        this.crashPoints = crashPoints;
    }

    /** Writes the order down and begins its first payment. The same form again gives the same order and no second payment. */
    public CheckoutOutcome place(PlaceOrder wish) {
        OrderId id = wish.token().orderId();
        if (find(id).isPresent()) {
            return payAgain(id, wish.token().accessToken());
        }
        PricedBasket basket = PricedBasket.of(wish.basket(), catalogue);
        Optional<Money> total = basket.total();
        if (total.isEmpty()) {
            return new CheckoutOutcome.Refused(List.of("The basket is empty."));
        }
        String attempt = ids.timeOrdered();
        SessionTerms terms = SessionTerms.of(id, wish.token().accessToken(), total.get(), settings.publicUrl());
        return place(wish, basket, new SessionRequest(attempt, terms, wish.customer()));
    }

    /** Goes on paying: by the live session if there is one, otherwise by a new attempt. Refused if the token does not open the order. */
    public CheckoutOutcome payAgain(OrderId id, AccessToken token) {
        Optional<Order> order = find(id).filter(found -> found.accessToken().sameAs(token));
        if (order.isEmpty()) {
            return new CheckoutOutcome.Refused(List.of("This link does not open an order."));
        }
        NextPayment.Step step = nextPayment.of(order.get());
        return leaving(
                step.send().isPresent()
                        ? creation.send(
                                id,
                                step.send().get().attempt(),
                                step.send().get().sends())
                        : step.outcome());
    }

    private CheckoutOutcome place(PlaceOrder wish, PricedBasket basket, SessionRequest request) {
        try {
            request.check();
        } catch (InvalidRequestException e) {
            return new CheckoutOutcome.Refused(SessionAnswers.Problems.of(e));
        }
        OrderId id = wish.token().orderId();
        if (!writeDown(wish, basket, request)) {
            return payAgain(id, wish.token().accessToken());
        }
        crashPoints.reached(CrashPoint.CHECKOUT_COMMITTED);
        return leaving(creation.send(id, request.attempt(), 0));
    }

    private CheckoutOutcome leaving(CheckoutOutcome outcome) {
        if (outcome instanceof CheckoutOutcome.ContinueAtStableMint) {
            crashPoints.reached(CrashPoint.REDIRECT);
        }
        return outcome;
    }

    /** Answers whether this was the first time for this form. */
    private boolean writeDown(PlaceOrder wish, PricedBasket basket, SessionRequest request) {
        try {
            transactions.runInNew(em -> insert(em, wish, basket, request));
            return true;
        } catch (PersistenceException e) {
            if (UniqueRow.refused(e)) {
                return false;
            }
            throw e;
        }
    }

    private void insert(EntityManager em, PlaceOrder wish, PricedBasket basket, SessionRequest request) {
        Instant now = clock.instant();
        Instant giveUpAt = now.plus(settings.abandonAfter());
        Order order = Order.placed(wish.token(), wish.customer(), basket, request.attempt(), now, giveUpAt);
        new OrderBook(em, clock).place(order);
        new AttemptBook(em, clock)
                .add(Attempt.prepared(request.attempt(), 1, order, request.hash(), now, now.plus(settings.lease())));
        crashPoints.reached(CrashPoint.CHECKOUT_UNCOMMITTED);
    }

    private Optional<Order> find(OrderId id) {
        return transactions.inNew(em -> new OrderBook(em, clock).find(id));
    }
}
