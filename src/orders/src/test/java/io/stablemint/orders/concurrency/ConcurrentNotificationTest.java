package io.stablemint.orders.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import io.stablemint.orders.testing.SuppressPaymentLog;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Concurrent notifications and jobs on two servers. */
@ExtendWith(SuppressPaymentLog.class)
class ConcurrentNotificationTest {

    private static final String PAID = "order PAID null, attempt SUCCEEDED null, fulfilments 1";

    @ParameterizedTest
    @EnumSource
    void oneRow_whenANotificationIsDeliveredToTwoServersAtOnce(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        OrderId order = one.orderAwaitingPayment();
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            String event = "event-" + round;
            DepositUpdate update = accepted(one, order);

            ConcurrentCalls.run(List.of(
                    () -> receive(one, event, update),
                    () -> receive(other, event, update),
                    () -> receive(one, event, update)));

            assertThat(one.database.rows("SELECT state FROM notification WHERE id = '" + event + "'"))
                    .containsExactly("RECEIVED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsProcessedOnce_whenTwoServersRunTheJobAtOnce(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            String event = "event-" + round + "-";
            one.receive(event + 1, accepted(one, order));
            one.receive(event + 2, ShopFixture.depositUpdate(DepositStage.COMPLETED, order, key(one, order)));
            one.receive(event + 3, ShopFixture.depositUpdate(DepositStage.INITIATED, order, key(one, order)));

            List<JobResult> results = ConcurrentCalls.run(
                    List.of(() -> one.inboxJob.run(), () -> other.inboxJob.run(), () -> one.inboxJob.run()));

            assertThat(results.stream().mapToInt(JobResult::completed).sum()).isEqualTo(3);
            assertThat(one.database.rows("SELECT state, tries FROM notification WHERE id LIKE '" + event + "%'"))
                    .containsOnly("APPLIED 1")
                    .hasSize(3);
            assertThat(end(one, order)).isEqualTo(PAID);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidOnce_whenTwoServersApplyTheSameUpdateAtOnce(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            DepositUpdate accepted = accepted(one, order);

            List<Boolean> matched = ConcurrentCalls.run(List.of(
                    () -> one.deposits.apply(accepted),
                    () -> other.deposits.apply(accepted),
                    () -> other.deposits.apply(
                            ShopFixture.depositUpdate(DepositStage.FAILED, order, key(one, order)))));

            assertThat(matched).containsOnly(true);
            assertThat(end(one, order)).isEqualTo(PAID);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidOrInReview_whenTheAttemptExpiresWhileItsPaymentIsReported(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            DepositUpdate accepted = accepted(one, order);
            one.clock.advance(Duration.ofMinutes(20));

            ConcurrentCalls.run(
                    List.of(() -> one.expiry.run(), () -> other.deposits.apply(accepted), () -> other.expiry.run()));

            assertThat(end(one, order))
                    .isIn(
                            PAID,
                            "order IN_REVIEW A payment was received that does not match the order.,"
                                    + " attempt SUCCEEDED The payment was received after the session had expired., fulfilments 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidOrInReview_whenTheOrderIsCancelledWhileItsPaymentIsReported(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            one.deposits.apply(ShopFixture.depositUpdate(DepositStage.FAILED, order, key(one, order)));
            DepositUpdate accepted = accepted(one, order);
            one.clock.advance(Duration.ofHours(24));

            ConcurrentCalls.run(List.of(
                    () -> one.abandoned.run(), () -> other.deposits.apply(accepted), () -> other.abandoned.run()));

            assertThat(end(one, order))
                    .isIn(
                            PAID,
                            "order IN_REVIEW A payment was received that does not match the order.,"
                                    + " attempt SUCCEEDED The payment was received when the order no longer waited for it., fulfilments 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidAndTheSessionKnown_whenALostAnswerIsRetriedWhileThePaymentIsReported(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = orderWithUnknownOutcome(one);
            DepositUpdate accepted = accepted(one, order);

            ConcurrentCalls.run(List.of(
                    () -> one.recovery.run(), () -> other.deposits.apply(accepted), () -> other.recovery.run()));
            runRecoveryAgain(one);

            assertThat(end(one, order)).isEqualTo(PAID);
            assertThat(one.database.row("SELECT COUNT(*) FROM payment_attempt WHERE due_at IS NOT NULL"))
                    .isEqualTo("0");
            assertThat(one.stableMint.sessions()).hasSize(round + 1);
        }
    }

    private static OrderId orderWithUnknownOutcome(ShopFixture shop) {
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.stableMint.failNextCall(
                new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
        shop.checkout.place(command);
        shop.clock.advance(Duration.ofSeconds(2));
        return command.token().orderId();
    }

    /** A later run of the job, which completes rows that the concurrent runs may have left. */
    private static void runRecoveryAgain(ShopFixture shop) {
        shop.clock.advance(ShopFixture.SETTINGS.lease());
        shop.recovery.run();
    }

    private static boolean receive(ShopFixture shop, String event, DepositUpdate update) {
        shop.receive(event, update);
        return true;
    }

    private static DepositUpdate accepted(ShopFixture shop, OrderId order) {
        return ShopFixture.depositUpdate(DepositStage.ACCEPTED, order, key(shop, order));
    }

    private static String key(ShopFixture shop, OrderId order) {
        return shop.attempt(order).id();
    }

    private static String end(ShopFixture shop, OrderId order) {
        String is = " = '" + order + "'";
        return "order " + shop.database.row("SELECT state, reason FROM orders WHERE id" + is)
                + ", attempt "
                + shop.database.row("SELECT state, problem FROM payment_attempt WHERE order_id" + is)
                + ", fulfilments " + shop.database.row("SELECT COUNT(*) FROM fulfilment WHERE order_id" + is);
    }
}
