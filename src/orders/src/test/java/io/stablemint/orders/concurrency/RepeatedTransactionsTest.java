package io.stablemint.orders.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every transaction runs twice, because its first commit fails: the work has no effect outside of the database. */
class RepeatedTransactionsTest {

    @ParameterizedTest
    @EnumSource
    void oneSessionAndOnePaidOrder_whenEveryTransactionIsRepeated(DatabaseKind kind) {
        ShopFixture shop = ShopFixture.withTransactionsRunTwice(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        OrderId order = command.token().orderId();

        assertThat(shop.checkout.place(command)).isInstanceOf(CheckoutOutcome.ContinueAtStableMint.class);
        assertThat(shop.checkout.place(command)).isInstanceOf(CheckoutOutcome.ContinueAtStableMint.class);
        var accepted = ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, order, shop.attempt(order).id());
        shop.receive("event-1", accepted);
        shop.receive("event-1", accepted);
        shop.inboxJob.run();

        assertThat(shop.stableMint.sessions()).hasSize(1);
        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
        assertThat(shop.attempts.findByOrder(order)).hasSize(1);
        assertThat(shop.database.row("SELECT state, tries FROM notification")).isEqualTo("APPLIED 1");
        assertThat(shop.database.row("SELECT COUNT(*) FROM fulfilment")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource
    void jobsEndAnUnpaidOrderOnce_whenEveryTransactionIsRepeated(DatabaseKind kind) {
        ShopFixture shop = ShopFixture.withTransactionsRunTwice(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.clock.advance(Duration.ofHours(25));

        assertThat(shop.expiry.run().completed()).isEqualTo(1);
        assertThat(shop.abandoned.run().completed()).isEqualTo(1);
        assertThat(shop.expiry.run().claimed()).isZero();

        assertThat(shop.order(order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.stableMint.sessions()).hasSize(1);
    }
}
