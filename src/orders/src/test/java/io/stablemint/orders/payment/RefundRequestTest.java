package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.settings.RefundSettings;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import io.stablemint.orders.testing.SampleCustomers;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundRequestTest {

    @ParameterizedTest
    @EnumSource
    void receivedAmountIsRequestedOnce_withAStoredKey(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = refundDue(shop);

        assertThat(refunds(shop).request(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.DONE);
        assertThat(shop.stableMint.withdrawals()).isEmpty();
        String key = refunds(shop).find(order).orElseThrow().id();
        assertThat(refunds(shop).request(order, OperatorAction.by("otto"))).isEqualTo(ActionResult.NOT_POSSIBLE);
        job(shop).run();
        job(shop).run();

        assertThat(shop.stableMint.withdrawals())
                .containsExactly(key + " " + SampleCustomers.ANNA.id() + " 4.79 Refund");
        assertThat(refunds(shop).find(order).orElseThrow()).satisfies(refund -> {
            assertThat(refund.state()).isEqualTo(RefundState.REQUESTED);
            assertThat(refund.reference()).contains("WREF" + key);
        });
        assertThat(shop.order(order).state()).isEqualTo(OrderState.REFUND_DUE);
        assertThat(shop.reviews().refunded(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.DONE);
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unknownOutcomeIsRetriedWithTheSameKey_alsoIfTheRetryIsRejected(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = requested(shop);
        shop.stableMint.failNextCall(noAnswer());
        shop.stableMint.failNextCall(rejection());

        job(shop).run();
        assertThat(refunds(shop).find(order).orElseThrow().state()).isEqualTo(RefundState.SENT);
        for (int i = 0; i < 3; i++) {
            shop.clock.advance(Duration.ofMinutes(1));
            job(shop).run();
        }

        assertThat(shop.stableMint.withdrawals()).hasSize(3);
        assertThat(new HashSet<>(shop.stableMint.withdrawals())).hasSize(1);
        assertThat(refunds(shop).find(order).orElseThrow().state()).isEqualTo(RefundState.REQUESTED);
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void staysUnknown_whenStableMintDoesNotConfirmItInTime(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = requested(shop);
        shop.stableMint.failNextCall(noAnswer());
        job(shop).run();
        shop.clock.advance(ShopFixture.SETTINGS.unknownAtMost());

        job(shop).run();
        job(shop).run();

        assertThat(shop.stableMint.withdrawals()).hasSize(1);
        assertThat(refunds(shop).find(order).orElseThrow().state()).isEqualTo(RefundState.UNKNOWN);
        assertThat(refunds(shop).request(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.NOT_POSSIBLE);
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refundIsNotRecorded_whileTheOutcomeOfItsRequestIsOpen(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = requested(shop);
        shop.stableMint.failNextCall(noAnswer());

        assertThat(refunds(shop).recordPaid(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.NOT_POSSIBLE);
        job(shop).run();
        assertThat(refunds(shop).recordPaid(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.NOT_POSSIBLE);
        shop.clock.advance(Duration.ofMinutes(1));
        job(shop).run();

        assertThat(refunds(shop).recordPaid(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.DONE);
    }

    /** As when the request is stored while another operator records the refund. */
    @ParameterizedTest
    @EnumSource
    void requestOfARefundedOrderIsNotSent(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = requested(shop);
        assertThat(shop.reviews().refunded(order, OperatorAction.by("otto"))).isEqualTo(ActionResult.DONE);

        job(shop).run();

        assertThat(shop.stableMint.withdrawals()).isEmpty();
        assertThat(refunds(shop).find(order).orElseThrow().state()).isEqualTo(RefundState.NOT_SENT);
        assertThat(shop.historyViolations()).isEmpty();
    }

    /** Its outcome may be a payment, so it must not be forgotten, and not be repeated either. */
    @ParameterizedTest
    @EnumSource
    void unknownRequestOfARefundedOrderIsNotRetried(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = requested(shop);
        shop.stableMint.failNextCall(noAnswer());
        job(shop).run();
        shop.reviews().refunded(order, OperatorAction.by("otto"));
        shop.clock.advance(Duration.ofMinutes(1));

        job(shop).run();

        assertThat(shop.stableMint.withdrawals()).hasSize(1);
        assertThat(refunds(shop).find(order).orElseThrow().state()).isEqualTo(RefundState.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void rejectedRequestIsNotRetried(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = requested(shop);
        shop.stableMint.failNextCall(rejection());

        job(shop).run();
        shop.clock.advance(Duration.ofHours(2));
        job(shop).run();

        assertThat(shop.stableMint.withdrawals()).hasSize(1);
        assertThat(refunds(shop).find(order).orElseThrow().state()).isEqualTo(RefundState.REJECTED);
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void guestsAndOrdersWithoutADueRefundHaveNoRequest(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId guest = shop.orderAwaitingPayment();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, guest, shop.attempt(guest).id(), "4.79", "EUR"));

        assertThat(refunds(shop).request(guest, OperatorAction.by("olga"))).isEqualTo(ActionResult.NOT_POSSIBLE);
        shop.reviews().oweRefund(guest, OperatorAction.by("olga"));
        assertThat(refunds(shop).request(guest, OperatorAction.by("olga"))).isEqualTo(ActionResult.NOT_POSSIBLE);
    }

    @ParameterizedTest
    @EnumSource
    void largeRefundIsRequestedByAnotherOperatorThanTheOneWhoDecidedIt(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = refundDue(shop);
        RefundService refunds = new RefundService(
                shop.database.transactions(),
                shop.clock,
                shop.ids,
                new OrderReviewService(
                        shop.database.transactions(),
                        shop.clock,
                        new RefundSettings(Optional.of(new BigDecimal("4.00")))));

        assertThat(refunds.request(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.NEEDS_SECOND_OPERATOR);
        assertThat(refunds.request(order, OperatorAction.by("otto"))).isEqualTo(ActionResult.DONE);
    }

    /** An order of a registered customer who paid one cent too little; olga decided to refund it. */
    private static OrderId refundDue(ShopFixture shop) {
        PlaceOrderCommand command = shop.coffeeOrder(SampleCustomers.register(shop));
        shop.checkout.place(command);
        OrderId order = command.token().orderId();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, order, shop.attempt(order).id(), "4.79", "EUR"));
        shop.reviews().oweRefund(order, OperatorAction.by("olga"));
        return order;
    }

    /** Such an order, with a stored request. */
    private static OrderId requested(ShopFixture shop) {
        OrderId order = refundDue(shop);
        refunds(shop).request(order, OperatorAction.by("olga"));
        return order;
    }

    private static RefundService refunds(ShopFixture shop) {
        return new RefundService(shop.database.transactions(), shop.clock, shop.ids, shop.reviews());
    }

    private static RefundJob job(ShopFixture shop) {
        return new RefundJob(shop.database.transactions(), shop.clock, shop.stableMint, ShopFixture.SETTINGS);
    }

    private static Fault noAnswer() {
        return new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), false);
    }

    private static Fault rejection() {
        return new Fault(
                new InvalidRequestException(ErrorId.REQUEST_INVALID, "Refused.", List.of(), ErrorContext.NONE), false);
    }
}
