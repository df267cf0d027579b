package io.stablemint.orders.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.payment.CheckoutOutcome.ContinueAtStableMint;
import io.stablemint.orders.payment.CheckoutOutcome.Pending;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import io.stablemint.orders.testing.SuppressPaymentLog;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Concurrent requests of one customer on two servers: one order and one live session. */
@ExtendWith(SuppressPaymentLog.class)
class ConcurrentCheckoutTest {

    @ParameterizedTest
    @EnumSource
    void oneOrderAndOneSession_whenTheFormIsSubmittedFourTimesAtOnce(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            PlaceOrderCommand command = one.coffeeOrder();

            List<CheckoutOutcome> outcomes = ConcurrentCalls.run(List.of(
                    () -> one.checkout.place(command),
                    () -> other.checkout.place(command),
                    () -> one.checkout.place(command),
                    () -> other.checkout.place(command)));

            OrderId order = command.token().orderId();
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(ContinueAtStableMint.class)
                    .allMatch(ConcurrentCheckoutTest::isRedirectOrPending);
            assertThat(attempts(one, order)).containsExactly("1 OPEN 1");
            assertThat(one.stableMint.sessions()).hasSize(round + 1);
            assertThat(one.stableMint.requestedKeys()).hasSize(round + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneNewSession_whenTheCustomerPaysAgainFourTimesAtOnce(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            PlaceOrderCommand command = one.coffeeOrder();
            one.checkout.place(command);
            one.clock.advance(Duration.ofMinutes(15));

            List<CheckoutOutcome> outcomes = ConcurrentCalls.run(List.of(
                    () -> one.payAgain(command.token()),
                    () -> other.payAgain(command.token()),
                    () -> one.payAgain(command.token()),
                    () -> other.payAgain(command.token())));

            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(ContinueAtStableMint.class)
                    .allMatch(ConcurrentCheckoutTest::isRedirectOrPending);
            assertThat(attempts(one, command.token().orderId())).containsExactly("1 SUPERSEDED 1", "2 OPEN 1");
            assertThat(one.stableMint.requestedKeys()).hasSize(2 * (round + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneRetry_whenTwoServersAndTheCustomerRetryALostAnswerAtOnce(DatabaseKind kind) {
        ShopFixture one = new ShopFixture(kind);
        ShopFixture other = one.secondServer(new Random(2));
        for (int round = 0; round < ConcurrentCalls.ROUNDS; round++) {
            PlaceOrderCommand command = one.coffeeOrder();
            one.stableMint.failNextCall(
                    new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
            one.checkout.place(command);
            one.clock.advance(Duration.ofSeconds(2));

            ConcurrentCalls.run(
                    List.of(() -> one.recovery.run(), () -> other.recovery.run(), () -> one.payAgain(command.token())));

            assertThat(attempts(one, command.token().orderId())).containsExactly("1 OPEN 2");
            assertThat(one.stableMint.requestedKeys()).hasSize(2 * (round + 1));
            assertThat(one.stableMint.sessions()).hasSize(round + 1);
        }
    }

    /** Either a redirect to the session or the order's page. */
    private static boolean isRedirectOrPending(CheckoutOutcome outcome) {
        return outcome instanceof ContinueAtStableMint || outcome instanceof Pending;
    }

    private static List<String> attempts(ShopFixture shop, OrderId order) {
        return shop.database.rows("SELECT attempt_no, state, sends FROM payment_attempt WHERE order_id = '" + order
                + "' ORDER BY attempt_no");
    }
}
