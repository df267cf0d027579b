package io.stablemint.orders.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.settings.RefundSettings;
import io.stablemint.orders.testing.DatabaseKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondOperatorTest {

    @ParameterizedTest
    @EnumSource
    void refundAboveTheLimitIsRecordedByAnotherOperator(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderReviewService reviews = reviews(shop, "4.79");
        OrderId order = orderInReview(shop);
        reviews.oweRefund(order, OperatorAction.by("olga"));

        assertThat(reviews.refunded(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.NEEDS_SECOND_OPERATOR);
        assertThat(shop.order(order).state()).isEqualTo(OrderState.REFUND_DUE);
        assertThat(reviews.refunded(order, OperatorAction.by("otto"))).isEqualTo(ActionResult.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void refundUpToTheLimitIsRecordedByOneOperator(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderReviewService reviews = reviews(shop, "4.80");
        OrderId order = orderInReview(shop);
        reviews.oweRefund(order, OperatorAction.by("olga"));

        assertThat(reviews.refunded(order, OperatorAction.by("olga"))).isEqualTo(ActionResult.DONE);
    }

    private static OrderReviewService reviews(ShopFixture shop, String limit) {
        return new OrderReviewService(
                shop.database.transactions(), shop.clock, new RefundSettings(Optional.of(new BigDecimal(limit))));
    }

    private static OrderId orderInReview(ShopFixture shop) {
        OrderId order = shop.orderAwaitingPayment();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, order, shop.attempt(order).id(), "4.79", "EUR"));
        return order;
    }
}
