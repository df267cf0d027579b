package io.stablemint.orders.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import io.stablemint.orders.testing.SuppressPaymentLog;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every change leaves one row with its actor, and the rows give the state. */
@ExtendWith(SuppressPaymentLog.class)
class HistoryOfPaymentsTest {

    @ParameterizedTest
    @EnumSource
    void everyStepIsRecordedWithItsActor_whenARequestIsRetriedAndPaid(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        shop.stableMint.failNextCall(
                new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
        OrderId order = shop.orderAwaitingPayment();
        shop.clock.advance(Duration.ofSeconds(10));
        shop.recovery.run();
        shop.receive(
                "event-1",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.run();

        assertThat(shop.history.find(order))
                .extracting(row -> row.version() + " " + row.type() + " " + row.actor())
                .containsExactly(
                        "0 ORDER_PLACED CUSTOMER:",
                        "1 REQUEST_SENT CUSTOMER:",
                        "2 OUTCOME_UNKNOWN CUSTOMER:",
                        "3 REQUEST_SENT JOB:recover unknown outcomes",
                        "4 SESSION_OPENED JOB:recover unknown outcomes",
                        "5 DEPOSIT_REPORTED STABLE_MINT:");
        assertThat(shop.history.find(order).get(2).reason().orElseThrow()).contains("No answer.");
        assertThat(shop.history.find(order).get(5).fields().after())
                .containsEntry("order.state", "PAID")
                .containsEntry("attempt." + shop.attempt(order).id() + ".received", "4.8 EUR");
        assertThat(shop.database.rows(
                        "SELECT change_type, actor FROM history WHERE subject = 'event-1' ORDER BY version"))
                .containsExactly("NOTIFICATION_RECEIVED STABLE_MINT:", "NOTIFICATION_APPLIED JOB:apply notifications");
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void operatorAndReasonAreRecorded_andASecondDecisionIsRejected(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderReviewService reviews = shop.reviews();
        OrderId order = shop.orderAwaitingPayment();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, order, shop.attempt(order).id(), "4.79", "EUR"));
        long seen = shop.orders.findDetails(order).orElseThrow().version();

        assertThat(reviews.accept(order, action("olga", "Goodwill.", seen))).isEqualTo(ActionResult.DONE);
        assertThat(reviews.oweRefund(order, action("otto", "Not enough.", seen)))
                .isEqualTo(ActionResult.CHANGED_MEANWHILE);

        HistoryRecord last = shop.history.find(order).get((int) seen + 1);
        assertThat(last.actor()).isEqualTo(Actor.operator("olga"));
        assertThat(last.type()).isEqualTo(ChangeType.PAYMENT_ACCEPTED);
        assertThat(last.reason()).contains("Goodwill.");
        assertThat(shop.history.find(order)).hasSize((int) seen + 2);
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void changeWithoutHistoryIsFound(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();

        shop.database
                .transactions()
                .runInNew(em -> em.createNativeQuery("UPDATE orders SET state = 'PAID' WHERE id = '" + order + "'")
                        .executeUpdate());

        assertThat(shop.history.violations(order)).singleElement().asString().contains("order.state=PAID");
    }

    private static OperatorAction action(String login, String reason, long seenVersion) {
        return new OperatorAction(login, Optional.of(reason), Optional.of(seenVersion));
    }
}
