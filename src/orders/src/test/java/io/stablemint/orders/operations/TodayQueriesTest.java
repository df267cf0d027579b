package io.stablemint.orders.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TodayQueriesTest {

    @ParameterizedTest
    @EnumSource
    void figuresCountThePaymentsOfTheirWindow(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId old = shop.orderAwaitingPayment();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.FAILED, old, shop.attempt(old).id()));
        shop.clock.advance(Duration.ofHours(3));
        OrderId paid = shop.orderAwaitingPayment();
        OrderId open = shop.orderAwaitingPayment();
        shop.clock.advance(Duration.ofSeconds(90));
        shop.receive(
                "event-1",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, paid, shop.attempt(paid).id()));
        shop.inboxJob.run();

        Today today = new TodayQueries(shop.database.transactions(), shop.clock).read();

        assertThat(today.lastHour().total()).isEqualTo(2);
        assertThat(today.lastHour().of(PaymentResult.PAID)).isEqualTo(1);
        assertThat(today.lastDay().of(PaymentResult.FAILED)).isEqualTo(1);
        assertThat(today.hours()).hasSize(24);
        assertThat(today.hours().stream()
                        .mapToLong(hour -> hour.counts().total())
                        .sum())
                .isEqualTo(3);
        assertThat(today.timeToPaid())
                .contains(new Today.TimeToPaid(1, Duration.ofSeconds(90), Duration.ofSeconds(90)));
        assertThat(today.oldestUnfinished().orElseThrow().order()).isEqualTo(open);
        assertThat(today.backlog().notifications()).isZero();
        assertThat(today.lastNotification()).contains(shop.clock.instant());
        assertThat(today.work()).isEqualTo(new Today.WorkCounts(0, 0, 0, 0));
    }
}
