package io.stablemint.orders.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.jobs.Tick;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.PlaceOrder;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.QuietPaymentLog;
import io.stablemint.orders.testing.ScriptedStableMint.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notifications against each other and against the jobs, on two servers. */
@ExtendWith(QuietPaymentLog.class)
class NotificationRacesTest {

    private static final String PAID = "order PAID null, attempt SUCCEEDED null, fulfilments 1";

    @ParameterizedTest
    @EnumSource
    void oneRow_whenADeliveryComesToTwoServersAtOnce(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        OrderId order = one.orderAwaitingPayment();
        for (int round = 0; round < Race.ROUNDS; round++) {
            String event = "event-" + round;
            DepositReport report = accepted(one, order);

            Race.run(List.of(
                    () -> arrives(one, event, report),
                    () -> arrives(other, event, report),
                    () -> arrives(one, event, report)));

            assertThat(one.database.rows("SELECT state FROM notification WHERE id = '" + event + "'"))
                    .containsExactly("RECEIVED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRowHasOneWorker_whenTwoServersTickAtOnce(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            String event = "event-" + round + "-";
            one.arrives(event + 1, accepted(one, order));
            one.arrives(event + 2, Shop.report(DepositStage.COMPLETED, order, key(one, order)));
            one.arrives(event + 3, Shop.report(DepositStage.INITIATED, order, key(one, order)));

            List<Tick> ticks = Race.run(
                    List.of(() -> one.inboxJob.tick(), () -> other.inboxJob.tick(), () -> one.inboxJob.tick()));

            assertThat(ticks.stream().mapToInt(Tick::settled).sum()).isEqualTo(3);
            assertThat(one.database.rows("SELECT state, tries FROM notification WHERE id LIKE '" + event + "%'"))
                    .containsOnly("APPLIED 1")
                    .hasSize(3);
            assertThat(end(one, order)).isEqualTo(PAID);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidOnce_whenTwoWorkersApplyTheSameEventAtOnce(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            DepositReport accepted = accepted(one, order);

            List<Boolean> matched = Race.run(List.of(
                    () -> one.deposits.apply(accepted),
                    () -> other.deposits.apply(accepted),
                    () -> other.deposits.apply(Shop.report(DepositStage.FAILED, order, key(one, order)))));

            assertThat(matched).containsOnly(true);
            assertThat(end(one, order)).isEqualTo(PAID);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidOrInReview_whenTheSessionIsClosedWhileItsMoneyIsReported(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            DepositReport accepted = accepted(one, order);
            one.clock.advance(Duration.ofMinutes(20));

            Race.run(List.of(() -> one.expiry.tick(), () -> other.deposits.apply(accepted), () -> other.expiry.tick()));

            assertThat(end(one, order))
                    .isIn(
                            PAID,
                            "order IN_REVIEW Money arrived that does not fit.,"
                                    + " attempt SUCCEEDED The money arrived after the session had expired., fulfilments 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidOrInReview_whenTheOrderIsGivenUpWhileItsMoneyIsReported(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = one.orderAwaitingPayment();
            one.deposits.apply(Shop.report(DepositStage.FAILED, order, key(one, order)));
            DepositReport accepted = accepted(one, order);
            one.clock.advance(Duration.ofHours(24));

            Race.run(List.of(
                    () -> one.abandoned.tick(), () -> other.deposits.apply(accepted), () -> other.abandoned.tick()));

            assertThat(end(one, order))
                    .isIn(
                            PAID,
                            "order IN_REVIEW Money arrived that does not fit.,"
                                    + " attempt SUCCEEDED The money arrived when the order no longer waited for it., fulfilments 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paidAndTheSessionKnown_whenTheLostAnswerComesWhileTheMoneyIsReported(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = orderOfUnknownOutcome(one);
            DepositReport accepted = accepted(one, order);

            Race.run(List.of(
                    () -> one.recovery.tick(), () -> other.deposits.apply(accepted), () -> other.recovery.tick()));
            settle(one);

            assertThat(end(one, order)).isEqualTo(PAID);
            assertThat(one.database.row("SELECT COUNT(*) FROM payment_attempt WHERE due_at IS NOT NULL"))
                    .isEqualTo("0");
            assertThat(one.stableMint.sessions()).hasSize(round + 1);
        }
    }

    private static OrderId orderOfUnknownOutcome(Shop shop) {
        PlaceOrder wish = shop.coffee();
        shop.stableMint.next(
                new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
        shop.checkout.place(wish);
        shop.clock.advance(Duration.ofSeconds(2));
        return wish.token().orderId();
    }

    /** What a later tick has to do, if the winner of the race left anything. */
    private static void settle(Shop shop) {
        shop.clock.advance(Shop.SETTINGS.lease());
        shop.recovery.tick();
    }

    private static boolean arrives(Shop shop, String event, DepositReport report) {
        shop.arrives(event, report);
        return true;
    }

    private static DepositReport accepted(Shop shop, OrderId order) {
        return Shop.report(DepositStage.ACCEPTED, order, key(shop, order));
    }

    private static String key(Shop shop, OrderId order) {
        return shop.attempt(order).id();
    }

    private static String end(Shop shop, OrderId order) {
        String is = " = '" + order + "'";
        return "order " + shop.database.row("SELECT state, reason FROM orders WHERE id" + is)
                + ", attempt "
                + shop.database.row("SELECT state, problem FROM payment_attempt WHERE order_id" + is)
                + ", fulfilments " + shop.database.row("SELECT COUNT(*) FROM fulfilment WHERE order_id" + is);
    }
}
