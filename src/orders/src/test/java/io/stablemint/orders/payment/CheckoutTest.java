package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.CheckoutOutcome.BeingFollowedUp;
import io.stablemint.orders.payment.CheckoutOutcome.ContinueAtStableMint;
import io.stablemint.orders.payment.CheckoutOutcome.NotAvailable;
import io.stablemint.orders.payment.CheckoutOutcome.NotPayable;
import io.stablemint.orders.payment.CheckoutOutcome.Refused;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.ScriptedStableMint.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckoutTest {

    private static final ErrorContext NO_CIRCUMSTANCES = ErrorContext.NONE;

    @ParameterizedTest
    @EnumSource
    void continuesAtStableMint_whenTheOrderIsPlaced(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();

        CheckoutOutcome outcome = shop.checkout.place(wish);

        AttemptView attempt = shop.attempt(wish.token().orderId());
        assertThat(outcome)
                .isEqualTo(new ContinueAtStableMint(
                        wish.token().orderId(),
                        wish.token().accessToken(),
                        URI.create("https://checkout.stablemint.io/sessions/" + attempt.id())));
        assertThat(attempt.state()).isEqualTo(AttemptState.OPEN);
        assertThat(attempt.reference()).contains("REF" + attempt.id());
        assertThat(attempt.expiresAt()).contains(shop.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(shop.order(wish.token().orderId()).state()).isEqualTo(OrderState.AWAITING_PAYMENT);
        assertThat(shop.order(wish.token().orderId()).total()).hasToString("4.80 EUR");
    }

    @ParameterizedTest
    @EnumSource
    void sameOrderAndSameSession_whenTheFormIsSentTwice(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();

        CheckoutOutcome first = shop.checkout.place(wish);
        CheckoutOutcome second = shop.checkout.place(wish);

        assertThat(second).isEqualTo(first);
        assertThat(shop.stableMint.keysAsked()).hasSize(1);
        assertThat(shop.database.rows("SELECT id FROM orders"))
                .containsExactly(wish.token().orderId().value());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWritten_whenTheBasketIsEmpty(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish =
                new PlaceOrder(shop.ids.checkoutToken(), Basket.empty().add("quill"), new Guest("DE"));

        assertThat(shop.checkout.place(wish)).hasToString("Refused[problems=[The basket is empty.]]");
        assertThat(shop.database.rows("SELECT id FROM orders")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void orderIsKeptAndCanBePaidByANewAttempt_whenStableMintIsNotAvailable(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();
        shop.stableMint.next(new Fault(notAvailable(), false));

        assertThat(shop.checkout.place(wish))
                .isEqualTo(new NotAvailable(
                        wish.token().orderId(), wish.token().accessToken(), Optional.of(Duration.ofSeconds(7))));
        assertThat(shop.payAgain(wish.token())).isInstanceOf(ContinueAtStableMint.class);
        assertThat(shop.attempts.of(wish.token().orderId()))
                .extracting(AttemptView::state)
                .containsExactly(AttemptState.FAILED, AttemptState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void sameKeyIsSentAgainUntilTheOutcomeIsKnown_whenTheAnswerWasLost(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();
        shop.stableMint.next(new Fault(outcomeUnknown(), true));
        shop.stableMint.next(new Fault(notAvailable(), false));

        assertThat(shop.checkout.place(wish)).isInstanceOf(BeingFollowedUp.class);
        assertThat(shop.payAgain(wish.token())).isInstanceOf(BeingFollowedUp.class);
        shop.clock.advance(Duration.ofSeconds(2));
        shop.recovery.tick();
        shop.clock.advance(Duration.ofSeconds(4));
        shop.recovery.tick();

        String key = shop.attempt(wish.token().orderId()).id();
        assertThat(shop.stableMint.keysAsked()).containsExactly(key, key, key);
        assertThat(shop.stableMint.sessions()).containsOnlyKeys(key);
        assertThat(shop.payAgain(wish.token())).isInstanceOf(ContinueAtStableMint.class);
    }

    @ParameterizedTest
    @EnumSource
    void newAttempt_whenTheCustomerComesBackAfterTheSessionEnded(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();
        shop.checkout.place(wish);
        shop.clock.advance(Duration.ofMinutes(15));

        assertThat(shop.payAgain(wish.token())).isInstanceOf(ContinueAtStableMint.class);
        assertThat(shop.attempts.of(wish.token().orderId()))
                .extracting(AttemptView::state)
                .containsExactly(AttemptState.SUPERSEDED, AttemptState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void nothingToPay_whenTheOrderIsPaid(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();
        shop.checkout.place(wish);
        var id = wish.token().orderId();
        shop.deposits.apply(
                Shop.report(DepositStage.ACCEPTED, id, shop.attempt(id).id()));

        assertThat(shop.payAgain(wish.token()))
                .isEqualTo(new NotPayable(id, wish.token().accessToken(), OrderState.PAID));
    }

    @ParameterizedTest
    @EnumSource
    void refused_whenTheTokenIsNotTheOrders(Databases kind) {
        Shop shop = new Shop(kind);
        var order = shop.orderAwaitingPayment();

        assertThat(shop.checkout.payAgain(order, shop.ids.checkoutToken().accessToken()))
                .isInstanceOf(Refused.class)
                .hasToString("Refused[problems=[This link does not open an order.]]");
    }

    private static NotAvailableException notAvailable() {
        return new NotAvailableException(
                ErrorId.TEMPORARILY_REJECTED, "Try later.", NO_CIRCUMSTANCES.withRetryAfter(Duration.ofSeconds(7)));
    }

    private static OutcomeUnknownException outcomeUnknown() {
        return new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", NO_CIRCUMSTANCES);
    }
}
