package io.stablemint.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.UnusableAnswerException;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobTrigger;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.CheckoutOutcome.ContinueAtStableMint;
import io.stablemint.orders.payment.CheckoutOutcome.Pending;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The recovery job after a lost answer, when a retry does not simply return the session. */
class RecoveryJobTest {

    @ParameterizedTest
    @EnumSource
    void attemptExpiresAndTheCustomerPaysWithANewOne_whenTheSessionEndedBeforeItsAddressWasKnown(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = orderWithEndedSession(shop);
        OrderId order = command.token().orderId();

        shop.recovery.run();

        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(shop.attempt(order).problem()).contains("The session had ended before its address was known.");
        assertThat(shop.attempt(order).reference()).contains("REF-ENDED");
        assertThat(shop.payAgain(command.token())).isInstanceOf(ContinueAtStableMint.class);
        assertThat(shop.attempts.findByOrder(order))
                .extracting(AttemptView::state)
                .containsExactly(AttemptState.EXPIRED, AttemptState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void paymentIsMatchedByTheKey_whenTheAddressOfItsSessionWasNeverKnown(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = orderWithEndedSession(shop).token().orderId();
        shop.recovery.run();

        shop.receive(
                "late",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.run();

        assertThat(shop.order(order).state()).isEqualTo(OrderState.IN_REVIEW);
        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(shop.attempt(order).problem()).contains("The payment was received after the session had expired.");
    }

    @ParameterizedTest
    @EnumSource
    void orderIsPaid_whenThePaymentIsReportedBeforeTheRetry(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = orderWithEndedSession(shop).token().orderId();
        shop.receive(
                "in time",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.run();

        shop.recovery.run();

        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.SUCCEEDED);
    }

    @ParameterizedTest
    @EnumSource
    void retriedThenExpired_whenEveryAnswerIsUnusable(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = shop.coffeeOrder();
        Fault unusable =
                new Fault(new UnusableAnswerException(ErrorId.ANSWER_UNUSABLE, "Cut off.", ErrorContext.NONE), true);
        for (int i = 0; i < 20; i++) {
            shop.stableMint.failNextCall(unusable);
        }
        shop.checkout.place(command);
        OrderId order = command.token().orderId();

        for (int minutes = 0; minutes < 59; minutes++) {
            shop.clock.advance(Duration.ofMinutes(1));
            shop.recovery.run();
            assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.SENT);
        }
        shop.clock.advance(Duration.ofMinutes(10));
        shop.recovery.run();

        assertThat(shop.stableMint.requestedKeys())
                .containsOnly(shop.attempt(order).id())
                .hasSizeGreaterThan(5);
        assertThat(shop.attempt(order).state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(shop.attempt(order).problem())
                .contains("It stayed unknown whether Stable Mint received the request.");
    }

    /** Otherwise each run that fails would start the next one at once, through the whole backlog. */
    @ParameterizedTest
    @EnumSource
    void nextRunIsExpectedButNotTriggered_whileNothingIsKnown(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        ExpectedWork jobs = new ExpectedWork();
        shop.results.setJobs(jobs);
        Fault noAnswer =
                new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), false);
        shop.stableMint.failNextCall(noAnswer);
        shop.stableMint.failNextCall(noAnswer);

        shop.checkout.place(shop.coffeeOrder());
        shop.clock.advance(Duration.ofMinutes(1));
        shop.recovery.run();

        assertThat(shop.stableMint.requestedKeys()).hasSize(2);
        assertThat(jobs.expected).containsExactly(RecoveryJob.class, RecoveryJob.class);
    }

    /** The answer was lost, and Stable Mint answers the retry with a session that has already ended. */
    private static PlaceOrderCommand orderWithEndedSession(ShopFixture shop) {
        PlaceOrderCommand command = shop.coffeeOrder();
        shop.stableMint.failNextCall(
                new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
        assertThat(shop.checkout.place(command)).isInstanceOf(Pending.class);
        shop.clock.advance(Duration.ofMinutes(16));
        shop.stableMint.failNextCall(new Fault(
                new UnusableAnswerException(
                        ErrorId.SESSION_OVER,
                        "Its expiresAt is in the past.",
                        ErrorContext.NONE.withReference("REF-ENDED")),
                true));
        return command;
    }

    private static final class ExpectedWork implements JobTrigger {

        private final List<Class<?>> expected = new ArrayList<>();

        @Override
        public void trigger(Class<? extends Job> job) {
            throw new AssertionError("Triggered: " + job);
        }

        @Override
        public void expectWork(Class<? extends Job> job) {
            expected.add(job);
        }
    }
}
