package io.stablemint.orders.payment;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.crash.CrashInjector;
import io.stablemint.orders.inbox.Inbox;
import io.stablemint.orders.inbox.InboxJob;
import io.stablemint.orders.inbox.IncomingNotification;
import io.stablemint.orders.inbox.NotificationDelay;
import io.stablemint.orders.inbox.NotificationHistory;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.reconciliation.ReconciliationService;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.settings.RefundSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint;
import io.stablemint.orders.testing.SettableClock;
import io.stablemint.orders.testing.TestDatabase;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The order system's services on a real database, without a server. Tests control the time and the answers of Stable Mint. */
public final class ShopFixture {

    public static final OrderSettings SETTINGS = new OrderSettings(
            URI.create("https://shop.example.com/shop"),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            false,
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(24),
            3,
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofMinutes(30),
            Duration.ofSeconds(15));

    public final SettableClock clock;
    public final FakeStableMint stableMint;
    public final TestDatabase database;
    public final IdGenerator ids;
    public final OrderQueries orders;
    public final AttemptQueries attempts;
    public final CustomerRepository customers;
    public final CheckoutService checkout;
    public final DepositService deposits;
    public final Inbox inbox;
    public final NotificationDelay notificationDelay = new NotificationDelay(SETTINGS);
    public final InboxJob inboxJob;
    final SessionResultRecorder results;
    public final RecoveryJob recovery;
    public final ExpiryJob expiry;
    public final AbandonedOrdersJob abandoned;
    public final CheckoutReturns returns;
    public final OverdueResultsJob overdueResults;
    public final OverduePayments overduePayments;
    public final ReconciliationService reconciliation;
    public final OrderHistory history;
    public final NotificationHistory notificationHistory;

    public ShopFixture(DatabaseKind kind) {
        this(kind.empty(), new SettableClock(), point -> {}, new Random(1));
    }

    private ShopFixture(TestDatabase database, SettableClock clock, CrashInjector crashInjector, Random random) {
        this(database, clock, new FakeStableMint(clock), crashInjector, random);
    }

    /** A server that shares database, time and Stable Mint with others. */
    public ShopFixture(
            TestDatabase database,
            SettableClock clock,
            FakeStableMint stableMint,
            CrashInjector crashInjector,
            Random random) {
        this(database, database.transactions(), clock, stableMint, crashInjector, random);
    }

    private ShopFixture(
            TestDatabase database,
            Transactions transactions,
            SettableClock clock,
            FakeStableMint stableMint,
            CrashInjector crashInjector,
            Random random) {
        this.clock = clock;
        this.stableMint = stableMint;
        this.database = database;
        ids = new IdGenerator(clock, random);
        orders = new OrderQueries(transactions);
        attempts = new AttemptQueries(transactions, clock);
        customers = new CustomerRepository(transactions);
        SessionRequestFactory requests = new SessionRequestFactory(customers, SETTINGS);
        results = new SessionResultRecorder(transactions, clock, SETTINGS, crashInjector);
        SessionCreator creation =
                new SessionCreator(transactions, clock, stableMint, requests, results, SETTINGS, crashInjector);
        AttemptSelector next = new AttemptSelector(transactions, clock, ids, requests, SETTINGS);
        checkout = new CheckoutService(
                transactions, clock, ids, new Catalogue(transactions), SETTINGS, next, creation, crashInjector);
        deposits = new DepositService(transactions, clock, SETTINGS, crashInjector);
        inbox = new Inbox(transactions, clock, crashInjector);
        inboxJob = new InboxJob(transactions, clock, deposits, SETTINGS, crashInjector, notificationDelay);
        recovery = new RecoveryJob(transactions, clock, creation, SETTINGS);
        expiry = new ExpiryJob(transactions, clock, SETTINGS, crashInjector);
        reconciliation = new ReconciliationService(transactions);
        history = new OrderHistory(transactions, clock);
        notificationHistory = new NotificationHistory(transactions, clock);
        abandoned = new AbandonedOrdersJob(transactions, clock, SETTINGS);
        returns = new CheckoutReturns(transactions, clock, SETTINGS);
        overdueResults = new OverdueResultsJob(transactions, clock, SETTINGS);
        overduePayments = new OverduePayments(transactions, clock);
    }

    /** The old way, which setting {@code orders.accept-missing-amounts} allows. */
    public DepositService depositsAcceptingMissingAmounts() {
        OrderSettings lenient = new OrderSettings(
                SETTINGS.publicUrl(),
                SETTINGS.jobInterval(),
                SETTINGS.longestJobInterval(),
                true,
                SETTINGS.lease(),
                SETTINGS.expiryGrace(),
                SETTINGS.unknownAtMost(),
                SETTINGS.abandonAfter(),
                SETTINGS.inboxTries(),
                SETTINGS.inboxFirstWait(),
                SETTINGS.maxNotificationDelay(),
                SETTINGS.resultOverdueAfter(),
                SETTINGS.backlogInterval());
        return new DepositService(database.transactions(), clock, lenient, point -> {});
    }

    /** Every transaction fails at its first commit and is run again. */
    public static ShopFixture withTransactionsRunTwice(DatabaseKind kind) {
        TestDatabase database = kind.empty();
        SettableClock clock = new SettableClock();
        return new ShopFixture(
                database,
                database.transactionsRunTwice(),
                clock,
                new FakeStableMint(clock),
                point -> {},
                new Random(1));
    }

    /** A guest's order of one bag of coffee for 4.80 EUR. */
    public PlaceOrderCommand coffeeOrder() {
        return coffeeOrder(new Guest("DE"));
    }

    public PlaceOrderCommand coffeeOrder(Customer customer) {
        return new PlaceOrderCommand(ids.checkoutToken(), Basket.empty().add("harbour-blend"), customer);
    }

    /** Places an order whose customer is at Stable Mint. */
    public OrderId orderAwaitingPayment() {
        PlaceOrderCommand command = coffeeOrder();
        checkout.place(command);
        return command.token().orderId();
    }

    public CheckoutOutcome payAgain(CheckoutToken token) {
        return checkout.payAgain(token.orderId(), token.accessToken());
    }

    public OrderView order(OrderId id) {
        return orders.find(id).orElseThrow();
    }

    /** The latest attempt. */
    public AttemptView attempt(OrderId id) {
        var all = attempts.findByOrder(id);
        return all.get(all.size() - 1);
    }

    /** Replays the history of every order and notification, and compares the results with the rows. */
    public List<String> historyViolations() {
        Stream<String> ofOrders = database.rows("SELECT id FROM orders").stream()
                .flatMap(id -> history.violations(new OrderId(id)).stream());
        Stream<String> ofNotifications = database.rows("SELECT id FROM notification").stream()
                .flatMap(id -> notificationHistory.violations(id).stream());
        return Stream.concat(ofOrders, ofNotifications).toList();
    }

    /** The operators' decisions, without a limit for refunds by one operator. */
    public OrderReviewService reviews() {
        return new OrderReviewService(database.transactions(), clock, new RefundSettings(Optional.empty()));
    }

    /** A second server with the same database, time and Stable Mint. */
    public ShopFixture secondServer(Random random) {
        return new ShopFixture(database, clock, stableMint, point -> {}, random);
    }

    /** Stores a notification about a deposit in the inbox, as if it had just been verified. */
    public void receive(String eventId, DepositUpdate update) {
        inbox.store(new IncomingNotification(
                eventId, "partner.customer.deposit." + update.stage(), Optional.of(update), "{\"a\":1}"));
    }

    /** An update about an attempt's deposit, with the agreed amount. */
    public static DepositUpdate depositUpdate(DepositStage stage, OrderId order, String attempt) {
        return depositUpdate(stage, order, attempt, "4.80", "EUR");
    }

    public static DepositUpdate depositUpdate(
            DepositStage stage, OrderId order, String attempt, String amount, String currency) {
        return new DepositUpdate(
                stage,
                Optional.of(attempt),
                Optional.of("REF" + attempt),
                Optional.of(order.value()),
                Optional.of(new BigDecimal(amount)),
                Optional.of(currency));
    }
}
