package io.stablemint.orders.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.OverdueReason;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BacklogMonitorTest {

    @ParameterizedTest
    @EnumSource
    void everythingIsZero_whenThereIsNothing(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);

        Backlog backlog = counted(monitor(shop));

        assertThat(backlog.pendingNotifications() + backlog.deadNotifications() + backlog.unfinishedPayments())
                .isZero();
        assertThat(backlog.oldestPending()).isEmpty();
        assertThat(backlog.oldestUnfinished()).isEmpty();
        assertThat(backlog.probablyPaid()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void workThatWaitsIsCounted(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        Instant placedAt = shop.clock.instant();
        OrderId returned = shop.orderAwaitingPayment();
        shop.returns.customerReturned(returned);
        shop.clock.advance(ShopFixture.SETTINGS.resultOverdueAfter());
        shop.overdueResults.run();
        OrderId wrongAmount = shop.orderAwaitingPayment();
        receive(shop, wrongAmount, "1.00");
        shop.inboxJob.run();
        Instant receivedAt = shop.clock.instant();
        receive(shop, shop.orderAwaitingPayment(), "4.80");
        shop.clock.advance(Duration.ofMinutes(1));

        Backlog backlog = counted(monitor(shop));

        assertThat(backlog.pendingNotifications()).isOne();
        assertThat(backlog.oldestPending()).contains(receivedAt);
        assertThat(backlog.unfinishedPayments()).isEqualTo(2);
        assertThat(backlog.oldestUnfinished()).contains(placedAt);
        assertThat(backlog.overdueResults())
                .isEqualTo(Map.of(
                        OverdueReason.RETURNED, 1L, OverdueReason.INITIATED, 0L, OverdueReason.SESSION_ENDED, 0L));
        assertThat(backlog.ordersInReview()).isOne();
        assertThat(backlog.refundsDue()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void countedAgainAfterTheInterval(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        BacklogMonitor monitor = monitor(shop);
        assertThat(monitor.latest()).isEmpty();
        Instant first = counted(monitor).countedAt();

        shop.clock.advance(ShopFixture.SETTINGS.backlogInterval().minusSeconds(1));
        assertThat(counted(monitor).countedAt()).isEqualTo(first);

        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(counted(monitor).countedAt()).isEqualTo(shop.clock.instant());
    }

    private static BacklogMonitor monitor(ShopFixture shop) {
        return new BacklogMonitor(shop.database.transactions(), shop.clock, ShopFixture.SETTINGS);
    }

    private static Backlog counted(BacklogMonitor monitor) {
        monitor.run();
        return monitor.latest().orElseThrow();
    }

    private static void receive(ShopFixture shop, OrderId order, String amount) {
        shop.receive(
                "accepted " + order,
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id(), amount, "EUR"));
    }
}
