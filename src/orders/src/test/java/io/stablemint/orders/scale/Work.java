package io.stablemint.orders.scale;

import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.monitoring.BacklogMonitor;
import io.stablemint.orders.operations.OrderFinder;
import io.stablemint.orders.operations.TodayQueries;
import io.stablemint.orders.ordering.OrderFilter;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderPage;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.retention.RetentionFixture;
import io.stablemint.orders.scale.StoredOrders.Sample;
import io.stablemint.orders.settings.RetentionSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that is measured. Each call does the same amount of work at every size.
 *
 * @param preparation prepares one call, which is not measured, and returns what is measured
 */
record Work(String name, Function<StoredOrders, Runnable> preparation) {

    private static final int PAGE = 50;
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofMinutes(2);
    private static final RetentionSettings RETENTION_SETTINGS =
            new RetentionSettings(Duration.ofDays(365), Duration.ofDays(365), Duration.ofDays(30));

    static final String RETENTION = "retention";

    static List<Work> all() {
        return List.of(
                new Work("checkout", Work::checkout),
                new Work("webhook", Work::webhook),
                new Work("search", Work::search),
                new Work("today", Work::today),
                new Work("work_lists", Work::workLists),
                new Work("order_pages", Work::orderPages),
                new Work("jobs", Work::jobs),
                new Work("reconciliation", Work::reconciliation),
                new Work(RETENTION, Work::retention));
    }

    Runnable prepared(StoredOrders orders) {
        orders.shop().clock.advance(Duration.ofMillis(1));
        return preparation.apply(orders);
    }

    /** Places an order, and creates its session. */
    private static Runnable checkout(StoredOrders orders) {
        return orders.shop()::orderAwaitingPayment;
    }

    /** Stores a notification, and applies it. */
    private static Runnable webhook(StoredOrders orders) {
        ShopFixture shop = orders.shop();
        OrderId order = shop.orderAwaitingPayment();
        var update = ShopFixture.depositUpdate(
                DepositStage.COMPLETED, order, shop.attempt(order).id());
        return () -> {
            shop.receive(orders.eventId(), update);
            shop.inboxJob.run();
        };
    }

    /** Searches of all kinds for old and new orders. */
    private static Runnable search(StoredOrders orders) {
        ShopFixture shop = orders.shop();
        OrderFinder finder = new OrderFinder(shop.attempts, shop.customers);
        return () -> {
            for (Sample sample : orders.samples()) {
                texts(sample)
                        .forEach(text -> page(
                                shop,
                                new OrderFilter(finder.criterion(text), Set.of(), Optional.empty(), Optional.empty())));
            }
            OrderFilter all = OrderFinder.inStates();
            shop.orders.page(all, page(shop, all).next(), PAGE);
        };
    }

    private static Stream<String> texts(Sample sample) {
        String order = sample.order();
        String number = order.substring(18, 22) + "-" + order.substring(22);
        return Stream.of(
                order,
                number,
                sample.attempt(),
                "REF" + sample.attempt(),
                sample.customer(),
                "12.60",
                "nobody@example.com");
    }

    private static OrderPage page(ShopFixture shop, OrderFilter filter) {
        return shop.orders.page(filter, Optional.empty(), PAGE);
    }

    /** The page Today. */
    private static Runnable today(StoredOrders orders) {
        return new TodayQueries(orders.shop().database.transactions(), orders.shop().clock)::read;
    }

    /** The pages with the work lists. */
    private static Runnable workLists(StoredOrders orders) {
        ShopFixture shop = orders.shop();
        return () -> {
            page(shop, OrderFinder.inStates(OrderState.IN_REVIEW));
            page(shop, OrderFinder.inStates(OrderState.REFUND_DUE));
            page(shop, OrderFinder.inStates(OrderState.IN_REVIEW, OrderState.REFUND_DUE));
            page(shop, OrderFinder.inStates(OrderState.CANCELLED));
            shop.inbox.findByState(NotificationState.DEAD, PAGE);
            shop.overduePayments.find(PAGE);
        };
    }

    /** The pages of old and new orders. */
    private static Runnable orderPages(StoredOrders orders) {
        ShopFixture shop = orders.shop();
        return () -> orders.samples().forEach(sample -> {
            OrderId order = new OrderId(sample.order());
            shop.orders.findDetails(order);
            shop.attempts.findDetails(order);
            shop.history.find(order);
            shop.inbox.findByAttempts(List.of(sample.attempt()), List.of("REF" + sample.attempt()));
        });
    }

    /** The claims of all jobs, and the count of the backlog. */
    private static Runnable jobs(StoredOrders orders) {
        ShopFixture shop = orders.shop();
        shop.clock.advance(LONGER_THAN_A_LEASE);
        DueRows due = new DueRows(shop.database.transactions(), shop.clock, ShopFixture.SETTINGS.lease());
        DueRows results =
                new DueRows(shop.database.transactions(), shop.clock, ShopFixture.SETTINGS.lease(), "result_due_at");
        return () -> {
            due.claim("notification", "RECEIVED");
            due.claim("payment_attempt", "PREPARED", "SENT");
            due.claim("payment_attempt", "OPEN");
            due.claim("orders", "NEW", "AWAITING_PAYMENT");
            results.claim("payment_attempt", "OPEN", "EXPIRED", "SUPERSEDED");
            new BacklogMonitor(shop.database.transactions(), shop.clock, ShopFixture.SETTINGS).run();
        };
    }

    /** One hour a year ago. It has more attempts in a larger database, so its growth is no goal. */
    static Work pastHour() {
        return new Work("reconciliation of a past hour", orders -> reconciliation(orders, Duration.ofDays(365)));
    }

    /** One hour of the last week. */
    private static Runnable reconciliation(StoredOrders orders) {
        return reconciliation(orders, Duration.ofDays(3));
    }

    private static Runnable reconciliation(StoredOrders orders, Duration age) {
        Instant from = orders.shop().clock.instant().minus(age);
        return () -> orders.shop().reconciliation.compare(from, from.plus(Duration.ofHours(1)));
    }

    /**
     * One run of the job that erases old personal data. Each run erases other rows, so they are read once before, as everything else that is measured:
     * the first read of a row takes longer in a database that is larger than the memory, but no longer the larger it is.
     */
    private static Runnable retention(StoredOrders orders) {
        RetentionFixture.dryRun(orders.shop(), RETENTION_SETTINGS).run();
        return RetentionFixture.job(orders.shop(), RETENTION_SETTINGS)::run;
    }
}
