package io.stablemint.orders.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two operators decide about the same order at the same time. */
class ConcurrentReviewTest {

    private static final OperatorAction OLGA = OperatorAction.by("olga");

    @ParameterizedTest
    @EnumSource
    void oneDecisionAndOneFulfilment_whenBothAccept(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderReviewService reviews = shop.reviews();
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = orderInReview(shop);

            List<ActionResult> decided = ConcurrentCalls.run(List.of(
                    () -> reviews.accept(order, OLGA),
                    () -> reviews.accept(order, OLGA),
                    () -> reviews.accept(order, OLGA)));

            assertThat(decided)
                    .containsExactlyInAnyOrder(ActionResult.DONE, ActionResult.NOT_POSSIBLE, ActionResult.NOT_POSSIBLE);
            assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
            assertThat(fulfilments(shop, order)).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refundedOnce_whenBothConfirmTheRefund(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderReviewService reviews = shop.reviews();
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = orderInReview(shop);
            reviews.oweRefund(order, OLGA);

            List<ActionResult> decided = ConcurrentCalls.run(
                    List.of(() -> reviews.refunded(order, OLGA), () -> reviews.refunded(order, OLGA)));

            assertThat(decided).containsExactlyInAnyOrder(ActionResult.DONE, ActionResult.NOT_POSSIBLE);
            assertThat(shop.order(order).state()).isEqualTo(OrderState.REFUNDED);
            assertThat(fulfilments(shop, order)).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refundIsDue_whenOneAcceptsAndTheOtherRefunds(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderReviewService reviews = shop.reviews();
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            OrderId order = orderInReview(shop);

            List<ActionResult> decided = ConcurrentCalls.run(
                    List.of(() -> reviews.accept(order, OLGA), () -> reviews.oweRefund(order, OLGA)));

            // A refund is possible after the acceptance, but not the other way round.
            assertThat(decided.get(1)).isEqualTo(ActionResult.DONE);
            assertThat(shop.order(order).state()).isEqualTo(OrderState.REFUND_DUE);
            assertThat(fulfilments(shop, order)).isEqualTo(decided.get(0) == ActionResult.DONE ? "1" : "0");
        }
    }

    private static OrderId orderInReview(ShopFixture shop) {
        OrderId order = shop.orderAwaitingPayment();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, order, shop.attempt(order).id(), "4.79", "EUR"));
        return order;
    }

    private static String fulfilments(ShopFixture shop, OrderId order) {
        return shop.database.row("SELECT COUNT(*) FROM fulfilment WHERE order_id = '" + order + "'");
    }
}
