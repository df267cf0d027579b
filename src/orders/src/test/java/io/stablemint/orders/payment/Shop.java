package io.stablemint.orders.payment;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.crash.CrashPoints;
import io.stablemint.orders.inbox.Arrival;
import io.stablemint.orders.inbox.Inbox;
import io.stablemint.orders.inbox.InboxJob;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.Customers;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.Ids;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.ordering.Orders;
import io.stablemint.orders.reconciliation.Reconciliation;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.ScriptedStableMint;
import io.stablemint.orders.testing.SettableClock;
import io.stablemint.orders.testing.TestDatabase;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** The order system's business code on a real database, put together by hand; time and Stable Mint do as the test says. */
public final class Shop {

    public static final OrderSettings SETTINGS = new OrderSettings(
            URI.create("https://shop.example.com/shop"),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(24),
            3,
            Duration.ofSeconds(2));

    public final SettableClock clock;
    public final ScriptedStableMint stableMint;
    public final TestDatabase database;
    public final Ids ids;
    public final Orders orders;
    public final Attempts attempts;
    public final Customers customers;
    public final Checkout checkout;
    public final Deposits deposits;
    public final Inbox inbox;
    public final InboxJob inboxJob;
    public final RecoveryJob recovery;
    public final ExpiryJob expiry;
    public final AbandonedOrdersJob abandoned;
    public final Reconciliation reconciliation;

    public Shop(Databases kind) {
        this(kind.empty(), new SettableClock(), point -> {}, new Random(1));
    }

    private Shop(TestDatabase database, SettableClock clock, CrashPoints crash, Random random) {
        this(database, clock, new ScriptedStableMint(clock), crash, random);
    }

    /** A shop that shares database, time and Stable Mint with others: another server. */
    public Shop(
            TestDatabase database,
            SettableClock clock,
            ScriptedStableMint stableMint,
            CrashPoints crash,
            Random random) {
        this.clock = clock;
        this.stableMint = stableMint;
        this.database = database;
        var transactions = database.transactions();
        ids = new Ids(clock, random);
        orders = new Orders(transactions);
        attempts = new Attempts(transactions, clock);
        customers = new Customers(transactions);
        SessionRequests requests = new SessionRequests(customers, SETTINGS);
        SessionAnswers answers = new SessionAnswers(transactions, clock, SETTINGS, crash);
        SessionCreation creation =
                new SessionCreation(transactions, clock, stableMint, requests, answers, SETTINGS, crash);
        NextPayment next = new NextPayment(transactions, clock, ids, requests, SETTINGS);
        checkout = new Checkout(transactions, clock, ids, new Catalogue(transactions), SETTINGS, next, creation, crash);
        deposits = new Deposits(transactions, clock, crash);
        inbox = new Inbox(transactions, clock, crash);
        inboxJob = new InboxJob(transactions, clock, deposits, SETTINGS, crash);
        recovery = new RecoveryJob(transactions, clock, creation, SETTINGS);
        expiry = new ExpiryJob(transactions, clock, SETTINGS, crash);
        reconciliation = new Reconciliation(transactions);
        abandoned = new AbandonedOrdersJob(transactions, clock, SETTINGS);
    }

    /** A guest's wish to buy one bag of coffee for 4.80 EUR. */
    public PlaceOrder coffee() {
        return coffee(new Guest("DE"));
    }

    public PlaceOrder coffee(Customer customer) {
        return new PlaceOrder(ids.checkoutToken(), Basket.empty().add("harbour-blend"), customer);
    }

    /** A placed order whose customer is at Stable Mint. */
    public OrderId orderAwaitingPayment() {
        PlaceOrder wish = coffee();
        checkout.place(wish);
        return wish.token().orderId();
    }

    public CheckoutOutcome payAgain(CheckoutToken token) {
        return checkout.payAgain(token.orderId(), token.accessToken());
    }

    public OrderView order(OrderId id) {
        return orders.find(id).orElseThrow();
    }

    /** The latest attempt. */
    public AttemptView attempt(OrderId id) {
        var all = attempts.of(id);
        return all.get(all.size() - 1);
    }

    /** A second server beside this one. */
    public Shop another(Random random) {
        return new Shop(database, clock, stableMint, point -> {}, random);
    }

    /** Has the inbox take a report, as if it had just been verified. */
    public void arrives(String eventId, DepositReport report) {
        inbox.keep(new Arrival(eventId, "partner.customer.deposit." + report.stage(), Optional.of(report), "{}"));
    }

    /** What Stable Mint reports about an attempt, with the sum that was agreed. */
    public static DepositReport report(DepositStage stage, OrderId order, String attempt) {
        return report(stage, order, attempt, "4.80", "EUR");
    }

    public static DepositReport report(
            DepositStage stage, OrderId order, String attempt, String amount, String currency) {
        return new DepositReport(
                stage,
                Optional.of(attempt),
                Optional.of("REF" + attempt),
                Optional.of(order.value()),
                Optional.of(new BigDecimal(amount)),
                Optional.of(currency));
    }
}
