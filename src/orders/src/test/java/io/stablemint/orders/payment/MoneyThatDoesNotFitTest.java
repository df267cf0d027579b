package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.testing.Databases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyThatDoesNotFitTest {

    @ParameterizedTest
    @EnumSource
    void inReview_whenItArrivesAfterTheSessionWasClosed(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.clock.advance(Duration.ofMinutes(20));
        shop.expiry.tick();

        accept(shop, order, shop.attempt(order).id(), "4.80", "EUR");

        expect(shop, order, OrderState.IN_REVIEW, "Money arrived that does not fit.");
        assertThat(shop.attempt(order).problem()).contains("The money arrived after the session had expired.");
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenTheOrderWasGivenUp(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.clock.advance(Duration.ofHours(25));
        shop.expiry.tick();
        shop.abandoned.tick();
        expect(shop, order, OrderState.CANCELLED, "It was not paid in time.");

        accept(shop, order, shop.attempt(order).id(), "4.80", "EUR");

        expect(shop, order, OrderState.IN_REVIEW, "Money arrived that does not fit.");
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenTheAmountIsAnother(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();

        accept(shop, order, shop.attempt(order).id(), "4.79", "EUR");

        expect(shop, order, OrderState.IN_REVIEW, "Money arrived that does not fit.");
        assertThat(shop.attempt(order).problem()).contains("Paid was 4.79 EUR, agreed was 4.80 EUR.");
        assertThat(fulfilments(shop)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenTheCurrencyIsAnother(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();

        accept(shop, order, shop.attempt(order).id(), "4.80", "USD");

        expect(shop, order, OrderState.IN_REVIEW, "Money arrived that does not fit.");
    }

    @ParameterizedTest
    @EnumSource
    void refundDueAndOneFulfilment_whenAnOldSessionIsPaidAsWell(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();
        shop.checkout.place(wish);
        OrderId order = wish.token().orderId();
        String old = shop.attempt(order).id();
        shop.clock.advance(Duration.ofMinutes(15));
        shop.payAgain(wish.token());

        accept(shop, order, shop.attempt(order).id(), "4.80", "EUR");
        accept(shop, order, old, "4.80", "EUR");

        expect(shop, order, OrderState.REFUND_DUE, "It was paid more than once.");
        assertThat(fulfilments(shop)).containsExactly(order.value());
    }

    @ParameterizedTest
    @EnumSource
    void inReview_whenNoAttemptIsKnownButTheOrderIs(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = shop.orderAwaitingPayment();
        shop.arrives("event-1", Shop.report(DepositStage.ACCEPTED, order, "01M00000000000000000000000"));

        for (int i = 0; i < Shop.SETTINGS.inboxTries(); i++) {
            shop.inboxJob.tick();
            shop.clock.advance(Duration.ofMinutes(1));
        }

        expect(shop, order, OrderState.IN_REVIEW, "Money arrived that does not fit.");
    }

    private static void accept(Shop shop, OrderId order, String attempt, String amount, String currency) {
        shop.deposits.apply(Shop.report(DepositStage.ACCEPTED, order, attempt, amount, currency));
    }

    private static void expect(Shop shop, OrderId order, OrderState state, String reason) {
        assertThat(shop.order(order).state()).isEqualTo(state);
        assertThat(shop.order(order).reason()).contains(reason);
    }

    private static List<String> fulfilments(Shop shop) {
        return shop.database.rows("SELECT order_id FROM fulfilment");
    }
}
