package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.CheckoutOutcome.ContinueAtStableMint;
import io.stablemint.orders.payment.CheckoutOutcome.NotAvailable;
import io.stablemint.orders.payment.CheckoutOutcome.NotPayable;
import io.stablemint.orders.payment.CheckoutOutcome.Pending;
import io.stablemint.orders.payment.CheckoutOutcome.Refused;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckoutServiceTest {

    private static final ErrorContext NO_CONTEXT = ErrorContext.NONE;

    @ParameterizedTest
    @EnumSource
    void redirectsToStableMint_whenTheOrderIsPlaced(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();

        CheckoutOutcome outcome = shop.checkout.place(command);

        AttemptView attempt = shop.attempt(command.token().orderId());
        assertThat(outcome)
                .isEqualTo(new ContinueAtStableMint(
                        command.token().orderId(),
                        command.token().accessToken(),
                        URI.create("https://checkout.stablemint.io/sessions/" + attempt.id())));
        assertThat(attempt.state()).isEqualTo(AttemptState.OPEN);
        assertThat(attempt.reference()).contains("REF" + attempt.id());
        assertThat(attempt.expiresAt()).contains(shop.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(shop.order(command.token().orderId()).state()).isEqualTo(OrderState.AWAITING_PAYMENT);
        assertThat(shop.order(command.token().orderId()).total()).hasToString("4.80 EUR");
    }

    @ParameterizedTest
    @EnumSource
    void sameOrderAndSameSession_whenTheFormIsSentTwice(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();

        CheckoutOutcome first = shop.checkout.place(command);
        CheckoutOutcome second = shop.checkout.place(command);

        assertThat(second).isEqualTo(first);
        assertThat(shop.stableMint.requestedKeys()).hasSize(1);
        assertThat(shop.database.rows("SELECT id FROM orders"))
                .containsExactly(command.token().orderId().value());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsStored_whenTheBasketIsEmpty(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command =
                new PlaceOrderCommand(shop.ids.checkoutToken(), Basket.empty().add("quill"), new Guest("DE"));

        assertThat(shop.checkout.place(command)).hasToString("Refused[problems=[The basket is empty.]]");
        assertThat(shop.database.rows("SELECT id FROM orders")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void orderIsStoredAndCanBePaidWithANewAttempt_whenStableMintIsNotAvailable(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.stableMint.failNextCall(new Fault(notAvailable(), false));

        assertThat(shop.checkout.place(command))
                .isEqualTo(new NotAvailable(
                        command.token().orderId(), command.token().accessToken(), Optional.of(Duration.ofSeconds(7))));
        assertThat(shop.payAgain(command.token())).isInstanceOf(ContinueAtStableMint.class);
        assertThat(shop.attempts.findByOrder(command.token().orderId()))
                .extracting(AttemptView::state)
                .containsExactly(AttemptState.FAILED, AttemptState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void retriedWithTheSameKeyUntilTheOutcomeIsKnown_whenTheAnswerWasLost(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.stableMint.failNextCall(new Fault(outcomeUnknown(), true));
        shop.stableMint.failNextCall(new Fault(notAvailable(), false));

        assertThat(shop.checkout.place(command)).isInstanceOf(Pending.class);
        assertThat(shop.payAgain(command.token())).isInstanceOf(Pending.class);
        shop.clock.advance(Duration.ofSeconds(2));
        shop.recovery.run();
        shop.clock.advance(Duration.ofSeconds(4));
        shop.recovery.run();

        String key = shop.attempt(command.token().orderId()).id();
        assertThat(shop.stableMint.requestedKeys()).containsExactly(key, key, key);
        assertThat(shop.stableMint.sessions()).containsOnlyKeys(key);
        assertThat(shop.payAgain(command.token())).isInstanceOf(ContinueAtStableMint.class);
    }

    @ParameterizedTest
    @EnumSource
    void newAttempt_whenTheCustomerPaysAgainAfterTheSessionEnded(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.checkout.place(command);
        shop.clock.advance(Duration.ofMinutes(15));

        assertThat(shop.payAgain(command.token())).isInstanceOf(ContinueAtStableMint.class);
        assertThat(shop.attempts.findByOrder(command.token().orderId()))
                .extracting(AttemptView::state)
                .containsExactly(AttemptState.SUPERSEDED, AttemptState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void notPayable_whenTheOrderIsPaid(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.checkout.place(command);
        var id = command.token().orderId();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, id, shop.attempt(id).id()));

        assertThat(shop.payAgain(command.token()))
                .isEqualTo(new NotPayable(id, command.token().accessToken(), OrderState.PAID));
    }

    @ParameterizedTest
    @EnumSource
    void refused_whenTheTokenBelongsToAnotherOrder(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        var order = shop.orderAwaitingPayment();

        assertThat(shop.checkout.payAgain(order, shop.ids.checkoutToken().accessToken()))
                .isInstanceOf(Refused.class)
                .hasToString("Refused[problems=[This link does not belong to an order.]]");
    }

    private static NotAvailableException notAvailable() {
        return new NotAvailableException(
                ErrorId.TEMPORARILY_REJECTED, "Try later.", NO_CONTEXT.withRetryAfter(Duration.ofSeconds(7)));
    }

    private static OutcomeUnknownException outcomeUnknown() {
        return new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", NO_CONTEXT);
    }
}
