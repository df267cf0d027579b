package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.UnusableAnswerException;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.CheckoutOutcome.BeingFollowedUp;
import io.stablemint.orders.payment.CheckoutOutcome.ContinueAtStableMint;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.ScriptedStableMint.Fault;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the recovery job makes of attempts whose answer was lost, when the repetition does not simply bring it. */
class RecoveryTest {

    @ParameterizedTest
    @EnumSource
    void attemptEndsAndTheCustomerPaysByANewOne_whenTheSessionIsOverBeforeItsAddressIsKnown(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = orderWhoseSessionIsOver(shop);
        OrderId order = wish.token().orderId();

        shop.recovery.tick();

        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(shop.attempt(order).problem()).contains("The session had ended before its address was known.");
        assertThat(shop.payAgain(wish.token())).isInstanceOf(ContinueAtStableMint.class);
        assertThat(shop.attempts.of(order))
                .extracting(AttemptView::state)
                .containsExactly(AttemptState.EXPIRED, AttemptState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void moneyFindsItsOrderByTheKey_whenItComesForASessionWhoseAddressWasNeverKnown(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = orderWhoseSessionIsOver(shop).token().orderId();
        shop.recovery.tick();

        shop.arrives(
                "late",
                Shop.report(DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.tick();

        assertThat(shop.order(order).state()).isEqualTo(OrderState.IN_REVIEW);
        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(shop.attempt(order).problem()).contains("The money arrived after the session had expired.");
    }

    @ParameterizedTest
    @EnumSource
    void orderIsPaid_whenTheMoneyIsReportedBeforeTheJobLearnsThatTheSessionIsOver(Databases kind) {
        Shop shop = new Shop(kind);
        OrderId order = orderWhoseSessionIsOver(shop).token().orderId();
        shop.arrives(
                "in time",
                Shop.report(DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.tick();

        shop.recovery.tick();

        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.SUCCEEDED);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAskingThenExpires_whenEveryAnswerIsUnusable(Databases kind) {
        Shop shop = new Shop(kind);
        PlaceOrder wish = shop.coffee();
        Fault unusable =
                new Fault(new UnusableAnswerException(ErrorId.ANSWER_UNUSABLE, "Cut off.", ErrorContext.NONE), true);
        for (int i = 0; i < 20; i++) {
            shop.stableMint.next(unusable);
        }
        shop.checkout.place(wish);
        OrderId order = wish.token().orderId();

        for (int minutes = 0; minutes < 59; minutes++) {
            shop.clock.advance(Duration.ofMinutes(1));
            shop.recovery.tick();
            assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.SENT);
        }
        shop.clock.advance(Duration.ofMinutes(10));
        shop.recovery.tick();

        assertThat(shop.stableMint.keysAsked())
                .containsOnly(shop.attempt(order).id())
                .hasSizeGreaterThan(5);
        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(shop.attempt(order).problem()).contains("Whether Stable Mint got the request was never known.");
    }

    /** Its answer was lost, and when the job asks again, Stable Mint answers with a session whose time is up. */
    private static PlaceOrder orderWhoseSessionIsOver(Shop shop) {
        PlaceOrder wish = shop.coffee();
        shop.stableMint.next(
                new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
        assertThat(shop.checkout.place(wish)).isInstanceOf(BeingFollowedUp.class);
        shop.clock.advance(Duration.ofMinutes(16));
        shop.stableMint.next(new Fault(
                new UnusableAnswerException(ErrorId.SESSION_OVER, "Its expiresAt is in the past.", ErrorContext.NONE),
                true));
        return wish;
    }
}
