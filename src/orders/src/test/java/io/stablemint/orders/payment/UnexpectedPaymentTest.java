package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.testing.DatabaseKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Payments that do not match their order. */
class UnexpectedPaymentTest {

    @ParameterizedTest
    @EnumSource
    void inReview_whenItIsReceivedAfterTheSessionHasExpired(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.clock.advance(Duration.ofMinutes(20));
        shop.expiry.run();

        accept(shop, order, shop.attempt(order).id(), "4.80", "EUR");

        expect(shop, order, OrderState.IN_REVIEW, "A payment was received that does not match the order.");
        assertThat(shop.attempt(order).problem()).contains("The payment was received after the session had expired.");
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenTheOrderWasCancelled(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.clock.advance(Duration.ofHours(25));
        shop.expiry.run();
        shop.abandoned.run();
        expect(shop, order, OrderState.CANCELLED, "It was not paid in time.");

        accept(shop, order, shop.attempt(order).id(), "4.80", "EUR");

        expect(shop, order, OrderState.IN_REVIEW, "A payment was received that does not match the order.");
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenTheAmountDiffers(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();

        accept(shop, order, shop.attempt(order).id(), "4.79", "EUR");

        expect(shop, order, OrderState.IN_REVIEW, "A payment was received that does not match the order.");
        assertThat(shop.attempt(order).problem()).contains("Received 4.79 EUR instead of 4.80 EUR.");
        assertThat(fulfilments(shop)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenTheCurrencyDiffers(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();

        accept(shop, order, shop.attempt(order).id(), "4.80", "USD");

        expect(shop, order, OrderState.IN_REVIEW, "A payment was received that does not match the order.");
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenTheAmountOrTheCurrencyIsMissing(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId noAmount = shop.orderAwaitingPayment();
        OrderId noCurrency = shop.orderAwaitingPayment();

        accept(shop, noAmount, Optional.empty(), Optional.of("EUR"));
        accept(shop, noCurrency, Optional.of(new BigDecimal("4.80")), Optional.empty());

        for (OrderId order : List.of(noAmount, noCurrency)) {
            expect(shop, order, OrderState.IN_REVIEW, "A payment was received that does not match the order.");
            assertThat(shop.attempt(order).problem())
                    .contains("The notification gives no amount or no currency; 4.80 EUR was agreed.");
        }
        assertThat(fulfilments(shop)).isEmpty();
    }

    @Test
    void paid_whenTheAmountIsMissingAndTheSettingAllowsIt() {
        ShopFixture shop = new ShopFixture(DatabaseKind.H2);
        OrderId order = shop.orderAwaitingPayment();

        shop.depositsAcceptingMissingAmounts().apply(withoutMoney(shop, order, Optional.empty(), Optional.empty()));

        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
    }

    @ParameterizedTest
    @EnumSource
    void refundDueAndOneFulfilment_whenAnOldSessionIsPaidToo(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.checkout.place(command);
        OrderId order = command.token().orderId();
        String old = shop.attempt(order).id();
        shop.clock.advance(Duration.ofMinutes(15));
        shop.payAgain(command.token());

        accept(shop, order, shop.attempt(order).id(), "4.80", "EUR");
        accept(shop, order, old, "4.80", "EUR");

        expect(shop, order, OrderState.REFUND_DUE, "It was paid more than once.");
        assertThat(fulfilments(shop)).containsExactly(order.value());
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenOnlyTheOrderIsKnown(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.receive("event-1", ShopFixture.depositUpdate(DepositStage.ACCEPTED, order, "01M00000000000000000000000"));

        for (int i = 0; i < ShopFixture.SETTINGS.inboxTries(); i++) {
            shop.inboxJob.run();
            shop.clock.advance(Duration.ofMinutes(1));
        }

        expect(shop, order, OrderState.IN_REVIEW, "A payment was received that does not match the order.");
    }

    private static void accept(ShopFixture shop, OrderId order, String attempt, String amount, String currency) {
        shop.deposits.apply(ShopFixture.depositUpdate(DepositStage.ACCEPTED, order, attempt, amount, currency));
    }

    private static void accept(
            ShopFixture shop, OrderId order, Optional<BigDecimal> amount, Optional<String> currency) {
        shop.deposits.apply(withoutMoney(shop, order, amount, currency));
    }

    private static DepositUpdate withoutMoney(
            ShopFixture shop, OrderId order, Optional<BigDecimal> amount, Optional<String> currency) {
        return new DepositUpdate(
                DepositStage.ACCEPTED,
                Optional.of(shop.attempt(order).id()),
                Optional.empty(),
                Optional.of(order.value()),
                amount,
                currency);
    }

    private static void expect(ShopFixture shop, OrderId order, OrderState state, String reason) {
        assertThat(shop.order(order).state()).isEqualTo(state);
        assertThat(shop.order(order).reason()).contains(reason);
    }

    private static List<String> fulfilments(ShopFixture shop) {
        return shop.database.rows("SELECT order_id FROM fulfilment");
    }
}
