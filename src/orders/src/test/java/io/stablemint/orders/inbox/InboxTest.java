package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.jobs.JobRunner;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxTest {

    @ParameterizedTest
    @EnumSource
    void oneRowAndOnePayment_whenANotificationArrivesTwice(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        DepositUpdate update = ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, order, shop.attempt(order).id());

        shop.receive("event-1", update);
        shop.receive("event-1", update);
        shop.inboxJob.run();
        shop.receive("event-1", update);

        assertThat(shop.database.rows("SELECT id, state FROM notification")).containsExactly("event-1 APPLIED");
        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
        assertThat(shop.inboxJob.run()).isEqualTo(JobResult.IDLE);
    }

    @ParameterizedTest
    @EnumSource
    void storedAndIgnored_whenTheTypeIsUnknown(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);

        shop.inbox.store(new IncomingNotification(
                "event-1", "partner.moon.phase.changed", Optional.empty(), "{\"phase\":\"full\"}"));
        shop.inboxJob.run();

        assertThat(shop.database.rows("SELECT state, body FROM notification"))
                .containsExactly("IGNORED {\"phase\":\"full\"}");
    }

    @ParameterizedTest
    @EnumSource
    void retriedWithBackoffThenDeadThenRequeued_whenNoAttemptMatches(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        DepositUpdate update = ShopFixture.depositUpdate(DepositStage.CREATED, order, "01M00000000000000000000000");
        shop.receive("event-1", update);

        assertThat(shop.inboxJob.run()).isEqualTo(new JobResult(1, 0, false));
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(shop.inboxJob.run()).isEqualTo(JobResult.IDLE);
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(shop.inboxJob.run()).isEqualTo(new JobResult(1, 0, false));
        shop.clock.advance(Duration.ofSeconds(4));
        assertThat(shop.inboxJob.run()).isEqualTo(new JobResult(1, 0, false));

        assertThat(shop.inbox.findByState(NotificationState.DEAD, 10))
                .singleElement()
                .satisfies(dead -> {
                    assertThat(dead.tries()).isEqualTo(3);
                    assertThat(dead.problem()).contains("It matches no payment attempt.");
                });
        OperatorAction olga = OperatorAction.by("olga");
        assertThat(shop.inbox.requeue("event-1", olga)).isEqualTo(ActionResult.DONE);
        assertThat(shop.inbox.requeue("event-1", olga)).isEqualTo(ActionResult.NOT_POSSIBLE);
        assertThat(shop.inboxJob.run()).isEqualTo(new JobResult(1, 0, false));
    }

    @ParameterizedTest
    @EnumSource
    void processedByAnotherServerAfterTheLease_whenItsServerStopped(DatabaseKind kind) {
        ShopFixture stopped = new ShopFixture(kind);
        ShopFixture other = stopped.secondServer(new Random(2));
        OrderId order = stopped.orderAwaitingPayment();
        stopped.receive(
                "event-1",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, stopped.attempt(order).id()));
        new DueRows(stopped.database.transactions(), stopped.clock, ShopFixture.SETTINGS.lease())
                .claim("notification", "RECEIVED");

        assertThat(other.inboxJob.run()).isEqualTo(JobResult.IDLE);
        other.clock.advance(ShopFixture.SETTINGS.lease());
        assertThat(other.inboxJob.run()).isEqualTo(new JobResult(1, 1, false));
        assertThat(other.order(order).state()).isEqualTo(OrderState.PAID);
    }

    @ParameterizedTest
    @EnumSource
    void processedInOneScheduledRun_whenManyBatchesAreDue(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        String key = shop.attempt(order).id();
        int backlog = 5 * DueRows.BATCH_SIZE + 1;
        for (int i = 0; i < backlog; i++) {
            shop.receive("event-" + i, ShopFixture.depositUpdate(DepositStage.INITIATED, order, key));
        }

        new JobRunner(shop.inboxJob).run();

        assertThat(shop.database.rows("SELECT state, tries, COUNT(*) FROM notification GROUP BY state, tries"))
                .containsExactly("APPLIED 1 " + backlog);
    }
}
