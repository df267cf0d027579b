package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.PaymentLogRecords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Payments whose webhook never comes, or comes too late. */
class OverdueResultsTest {

    private static final Duration OVERDUE_AFTER = ShopFixture.SETTINGS.resultOverdueAfter();

    @ParameterizedTest
    @EnumSource
    void listedAndLoggedOnce_whenTheCustomerReturnedAndNothingWasReported(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        String attempt = shop.attempt(order).id();
        shop.clock.advance(Duration.ofMinutes(2));
        var returnedAt = shop.clock.instant();
        assertThat(shop.returns.customerReturned(order)).isTrue();

        assertThat(overdueAfter(shop, OVERDUE_AFTER.minusSeconds(1))).isEmpty();
        try (PaymentLogRecords log = new PaymentLogRecords()) {
            assertThat(overdueAfter(shop, Duration.ofSeconds(1)))
                    .singleElement()
                    .satisfies(payment -> {
                        assertThat(payment.order()).isEqualTo(order);
                        assertThat(payment.attempt()).isEqualTo(attempt);
                        assertThat(payment.reference()).contains("REF" + attempt);
                        assertThat(payment.returnedAt()).contains(returnedAt);
                        assertThat(payment.reason()).isEqualTo(OverdueReason.RETURNED);
                        assertThat(payment.overdueSince()).isEqualTo(shop.clock.instant());
                    });
            shop.secondServer(new Random(2)).overdueResults.run();
            assertThat(overdueAfter(shop, Duration.ofDays(30))).hasSize(1);
            assertThat(log.messages())
                    .containsExactly(
                            "WARNING ORDER2080W: Stable Mint has not reported the result of a payment in time: order "
                                    + order
                                    + ", attempt " + attempt + ", reference REF" + attempt
                                    + ", RETURNED. The customer has probably paid.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void operatorClarifiesTheVersionThatWasSeen_once(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.returns.customerReturned(order);
        assertThat(overdueAfter(shop, OVERDUE_AFTER)).hasSize(1);
        long version = shop.orders.findDetails(order).orElseThrow().version();
        OperatorAction action = new OperatorAction("olga", Optional.of("They never paid."), Optional.of(version));

        assertThat(shop.overduePayments.clarify(order, new OperatorAction("otto", Optional.empty(), Optional.of(0L))))
                .isEqualTo(ActionResult.CHANGED_MEANWHILE);
        assertThat(shop.overduePayments.clarify(order, action)).isEqualTo(ActionResult.DONE);
        assertThat(shop.overduePayments.clarify(order, action)).isEqualTo(ActionResult.CHANGED_MEANWHILE);
        assertThat(shop.overduePayments.clarify(order, OperatorAction.by("olga")))
                .isEqualTo(ActionResult.NOT_POSSIBLE);

        assertThat(shop.overduePayments.find(10)).isEmpty();
        assertThat(shop.history.find(order))
                .last()
                .satisfies(row -> assertThat(row.reason()).contains("They never paid."));
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void secondReturnWritesNothing(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.returns.customerReturned(order);
        List<String> before =
                shop.database.rows("SELECT o.version, a.returned_at, a.result_due_at FROM orders o, payment_attempt a");
        shop.clock.advance(Duration.ofMinutes(1));

        assertThat(shop.returns.customerReturned(order)).isFalse();

        assertThat(shop.database.rows(
                        "SELECT o.version, a.returned_at, a.result_due_at FROM orders o, payment_attempt a"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void listedForADay_whenTheSessionEndedAndNothingWasReported(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        String attempt = shop.attempt(order).id();
        shop.clock.advance(Duration.ofMinutes(21));
        shop.expiry.run();

        try (PaymentLogRecords log = new PaymentLogRecords()) {
            assertThat(overdueAfter(shop, Duration.ofMinutes(24)))
                    .extracting(OverduePayment::reason)
                    .containsExactly(OverdueReason.SESSION_ENDED);
            assertThat(log.messages())
                    .containsExactly("INFO ORDER2081I: A session ended and Stable Mint reported nothing: order " + order
                            + ", attempt " + attempt + ", reference REF" + attempt + ", SESSION_ENDED.");
        }
        assertThat(overdueAfter(shop, OverduePayments.SESSION_ENDED_LISTED)).hasSize(1);
        assertThat(overdueAfter(shop, Duration.ofSeconds(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void probablyPaidOnesAreFirst_whenThereAreSeveralReasons(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        shop.orderAwaitingPayment();
        OrderId initiated = shop.orderAwaitingPayment();
        report(shop, DepositStage.INITIATED, initiated);
        OrderId returned = shop.orderAwaitingPayment();
        shop.returns.customerReturned(returned);

        assertThat(overdueAfter(shop, Duration.ofHours(1)))
                .extracting(OverduePayment::reason)
                .containsExactly(OverdueReason.RETURNED, OverdueReason.INITIATED, OverdueReason.SESSION_ENDED);
        assertThat(shop.overduePayments.find(2)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void notListed_whenASubmissionOrAResultWasReported(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        for (DepositStage stage : List.of(DepositStage.SUBMITTED, DepositStage.FAILED, DepositStage.ACCEPTED)) {
            OrderId order = shop.orderAwaitingPayment();
            shop.returns.customerReturned(order);
            report(shop, stage, order);
        }

        assertThat(overdueAfter(shop, Duration.ofHours(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noLongerListed_whenTheNotificationComesAtLast(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.returns.customerReturned(order);
        assertThat(overdueAfter(shop, OVERDUE_AFTER)).hasSize(1);

        report(shop, DepositStage.ACCEPTED, order);

        assertThat(shop.overduePayments.find(10)).isEmpty();
        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
    }

    @ParameterizedTest
    @EnumSource
    void noLongerListed_whenAnOperatorHasClarifiedIt(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        String attempt = shop.attempt(order).id();
        assertThat(shop.overduePayments.clarified(order, attempt, Actor.operator("olga")))
                .isFalse();
        shop.returns.customerReturned(order);
        overdueAfter(shop, OVERDUE_AFTER);

        assertThat(shop.overduePayments.clarified(order, attempt, Actor.operator("olga")))
                .isTrue();

        assertThat(overdueAfter(shop, Duration.ofDays(1))).isEmpty();
        assertThat(shop.overduePayments.clarified(order, attempt, Actor.operator("olga")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void reasonChanges_whenTheCustomerReturnsLater(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        overdueAfter(shop, Duration.ofHours(1));

        shop.returns.customerReturned(order);

        assertThat(shop.overduePayments.find(10))
                .extracting(OverduePayment::reason)
                .containsExactly(OverdueReason.RETURNED);
    }

    @ParameterizedTest
    @EnumSource
    void replacedSessionIsNotListed_whenAnotherAttemptWasPaid(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.checkout.place(command);
        OrderId order = command.token().orderId();
        shop.clock.advance(Duration.ofMinutes(21));
        shop.expiry.run();
        shop.payAgain(command.token());
        report(shop, DepositStage.ACCEPTED, order);
        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);

        assertThat(overdueAfter(shop, Duration.ofHours(2))).isEmpty();
        assertThat(shop.database.rows("SELECT id FROM payment_attempt WHERE result_due_at IS NOT NULL"))
                .isEmpty();
    }

    private static List<OverduePayment> overdueAfter(ShopFixture shop, Duration time) {
        shop.clock.advance(time);
        shop.overdueResults.run();
        return shop.overduePayments.find(10);
    }

    private static void report(ShopFixture shop, DepositStage stage, OrderId order) {
        shop.receive(
                stage + " of " + order,
                ShopFixture.depositUpdate(stage, order, shop.attempt(order).id()));
        shop.inboxJob.run();
    }
}
