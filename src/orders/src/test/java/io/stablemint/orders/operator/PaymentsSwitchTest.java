package io.stablemint.orders.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentsSwitchTest {

    @ParameterizedTest
    @EnumSource
    void noNewOrderAndNoNewAttempt_whileStopped(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PaymentsSwitch payments = new PaymentsSwitch(shop.database.transactions(), shop.clock);
        PlaceOrderCommand begun = shop.coffeeOrder();
        shop.checkout.place(begun);
        OrderId order = begun.token().orderId();

        assertThat(payments.stop(action("Maintenance.", 0))).isEqualTo(ActionResult.DONE);

        PlaceOrderCommand next = shop.coffeeOrder();
        assertThat(shop.checkout.place(next)).isInstanceOf(CheckoutOutcome.Refused.class);
        assertThat(shop.orders.find(next.token().orderId())).isEmpty();
        assertThat(shop.payAgain(begun.token())).isInstanceOf(CheckoutOutcome.ContinueAtStableMint.class);
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.FAILED, order, shop.attempt(order).id()));
        assertThat(shop.payAgain(begun.token())).isInstanceOf(CheckoutOutcome.NotAvailable.class);
        assertThat(shop.attempts.findByOrder(order)).hasSize(1);

        assertThat(payments.resume(action("Done.", 1))).isEqualTo(ActionResult.DONE);
        assertThat(shop.payAgain(begun.token())).isInstanceOf(CheckoutOutcome.ContinueAtStableMint.class);
        assertThat(payments.history())
                .extracting(HistoryRecord::reason)
                .containsExactly(Optional.of("Maintenance."), Optional.of("Done."));
        assertThat(shop.historyViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void secondOperatorIsRejected_whenBothSawTheSameVersion(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PaymentsSwitch payments = new PaymentsSwitch(shop.database.transactions(), shop.clock);

        assertThat(payments.stop(action("One.", 0))).isEqualTo(ActionResult.DONE);
        assertThat(payments.stop(action("Two.", 0))).isEqualTo(ActionResult.CHANGED_MEANWHILE);
        assertThat(payments.stop(action("Two.", 1))).isEqualTo(ActionResult.NOT_POSSIBLE);
        assertThat(payments.state().reason()).contains("One.");
    }

    private static OperatorAction action(String reason, long seenVersion) {
        return new OperatorAction("olga", Optional.of(reason), Optional.of(seenVersion));
    }
}
