package io.stablemint.orders.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.Reviews;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two operators decide about the same order at the same moment. */
class ReviewRacesTest {

    @ParameterizedTest
    @EnumSource
    void oneDecisionAndOneFulfilment_whenBothAccept(Databases kind) {
        Shop shop = new Shop(kind);
        Reviews reviews = new Reviews(shop.database.transactions(), shop.clock);
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = orderInReview(shop);

            List<Boolean> decided = Race.run(
                    List.of(() -> reviews.accept(order), () -> reviews.accept(order), () -> reviews.accept(order)));

            assertThat(decided).containsExactlyInAnyOrder(true, false, false);
            assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
            assertThat(fulfilments(shop, order)).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void moneyGoesBackOnce_whenBothSayThatItWentBack(Databases kind) {
        Shop shop = new Shop(kind);
        Reviews reviews = new Reviews(shop.database.transactions(), shop.clock);
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = orderInReview(shop);
            reviews.oweRefund(order);

            List<Boolean> decided = Race.run(List.of(() -> reviews.refunded(order), () -> reviews.refunded(order)));

            assertThat(decided).containsExactlyInAnyOrder(true, false);
            assertThat(shop.order(order).state()).isEqualTo(OrderState.REFUNDED);
            assertThat(fulfilments(shop, order)).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refundIsDue_whenOneAcceptsAndTheOtherPaysBack(Databases kind) {
        Shop shop = new Shop(kind);
        Reviews reviews = new Reviews(shop.database.transactions(), shop.clock);
        for (int round = 0; round < Race.ROUNDS; round++) {
            OrderId order = orderInReview(shop);

            List<Boolean> decided = Race.run(List.of(() -> reviews.accept(order), () -> reviews.oweRefund(order)));

            // Paying back is possible after accepting, accepting not after paying back.
            assertThat(decided.get(1)).isTrue();
            assertThat(shop.order(order).state()).isEqualTo(OrderState.REFUND_DUE);
            assertThat(fulfilments(shop, order)).isEqualTo(decided.get(0) ? "1" : "0");
        }
    }

    private static OrderId orderInReview(Shop shop) {
        OrderId order = shop.orderAwaitingPayment();
        shop.deposits.apply(
                Shop.report(DepositStage.ACCEPTED, order, shop.attempt(order).id(), "4.79", "EUR"));
        return order;
    }

    private static String fulfilments(Shop shop, OrderId order) {
        return shop.database.row("SELECT COUNT(*) FROM fulfilment WHERE order_id = '" + order + "'");
    }
}
