package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.jobs.JobScheduler;
import io.stablemint.orders.jobs.LocalScheduler;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint;
import io.stablemint.orders.testing.SettableClock;
import io.stablemint.orders.testing.WebhookSigner;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stored notification is applied although no scheduled run comes. */
class AppliedAtOnceTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final CountDownLatch applied = new CountDownLatch(1);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void orderIsPaid_longBeforeTheNextScheduledRun(DatabaseKind kind) throws InterruptedException {
        ShopFixture shop = shop(kind);
        OrderId order = shop.orderAwaitingPayment();
        JobScheduler scheduler = LocalScheduler.of(threads, shop.inboxJob, shop.recovery);
        scheduler.start(NEVER, NEVER);
        NotificationObserver observer = new NotificationObserver(shop.inbox, point -> {});
        observer.setJobs(scheduler);

        observer.store(new WebhookSigner().verified("""
                {"eventId": "event-1", "data": {"eventType": "partner.customer.deposit.accepted", "websiteReference": "%s",
                 "reference": "%s", "amount": 4.80, "currency": "EUR"}}""".formatted(
                        order.value(), shop.attempt(order).reference().orElseThrow())));
        assertThat(applied.await(2, TimeUnit.MINUTES)).isTrue();
        scheduler.stop(); // after the run

        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
        assertThat(shop.database.rows("SELECT id, state FROM notification")).containsExactly("event-1 APPLIED");
    }

    private ShopFixture shop(DatabaseKind kind) {
        SettableClock clock = new SettableClock();
        return new ShopFixture(
                kind.empty(),
                clock,
                new FakeStableMint(clock),
                point -> {
                    if (point == CrashPoint.APPLY_COMMITTED) {
                        applied.countDown();
                    }
                },
                new Random(1));
    }
}
