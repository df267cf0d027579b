package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.SurvivingTick;
import io.stablemint.orders.jobs.Tick;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxTest {

    @ParameterizedTest
    @EnumSource
    void oneRowAndOnePayment_whenANotificationArrivesTwice(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();
        DepositReport report =
                Shop.report(DepositStage.ACCEPTED, order, shop.attempt(order).id());

        shop.arrives("event-1", report);
        shop.arrives("event-1", report);
        shop.inboxJob.tick();
        shop.arrives("event-1", report);

        assertThat(shop.database.rows("SELECT id, state FROM notification")).containsExactly("event-1 APPLIED");
        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
        assertThat(shop.inboxJob.tick()).isEqualTo(Tick.IDLE);
    }

    @ParameterizedTest
    @EnumSource
    void keptAndIgnored_whenTheTypeIsUnknown(Databases kind) {
        Shop shop = new Shop(kind);

        shop.inbox.keep(new Arrival("event-1", "partner.moon.phase.changed", Optional.empty(), "{\"phase\":\"full\"}"));
        shop.inboxJob.tick();

        assertThat(shop.database.rows("SELECT state, body FROM notification"))
                .containsExactly("IGNORED {\"phase\":\"full\"}");
    }

    @ParameterizedTest
    @EnumSource
    void triedLessAndLessOftenThenDeadThenRevived_whenItMatchesNothing(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();
        DepositReport report = Shop.report(DepositStage.CREATED, order, "01M00000000000000000000000");
        shop.arrives("event-1", report);

        assertThat(shop.inboxJob.tick()).isEqualTo(new Tick(1, 0));
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(shop.inboxJob.tick()).isEqualTo(Tick.IDLE);
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(shop.inboxJob.tick()).isEqualTo(new Tick(1, 0));
        shop.clock.advance(Duration.ofSeconds(4));
        assertThat(shop.inboxJob.tick()).isEqualTo(new Tick(1, 0));

        assertThat(shop.inbox.in(NotificationState.DEAD, 10)).singleElement().satisfies(dead -> {
            assertThat(dead.tries()).isEqualTo(3);
            assertThat(dead.problem()).contains("It matches no payment attempt.");
        });
        assertThat(shop.inbox.revive("event-1")).isTrue();
        assertThat(shop.inbox.revive("event-1")).isFalse();
        assertThat(shop.inboxJob.tick()).isEqualTo(new Tick(1, 0));
    }

    @ParameterizedTest
    @EnumSource
    void takenOverAfterTheLease_whenItsServerDied(Databases kind) {
        Shop dying = new Shop(kind);
        Shop other = dying.another(new Random(2));
        OrderId order = dying.orderAwaitingPayment();
        dying.arrives(
                "event-1",
                Shop.report(DepositStage.ACCEPTED, order, dying.attempt(order).id()));
        new DueRows(dying.database.transactions(), dying.clock, Shop.SETTINGS.lease())
                .claim("notification", "RECEIVED");

        assertThat(other.inboxJob.tick()).isEqualTo(Tick.IDLE);
        other.clock.advance(Shop.SETTINGS.lease());
        assertThat(other.inboxJob.tick()).isEqualTo(new Tick(1, 1));
        assertThat(other.order(order).state()).isEqualTo(OrderState.PAID);
    }

    @ParameterizedTest
    @EnumSource
    void drainedInOneTurn_whenABacklogOfManyBatchesIsDue(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();
        String key = shop.attempt(order).id();
        int backlog = 5 * DueRows.AT_A_TIME + 1;
        for (int i = 0; i < backlog; i++) {
            shop.arrives("event-" + i, Shop.report(DepositStage.INITIATED, order, key));
        }

        new SurvivingTick(shop.inboxJob, () -> false).run();

        assertThat(shop.database.rows("SELECT state, tries, COUNT(*) FROM notification GROUP BY state, tries"))
                .containsExactly("APPLIED 1 " + backlog);
    }
}
