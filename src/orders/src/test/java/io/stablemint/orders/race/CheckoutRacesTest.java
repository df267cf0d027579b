package io.stablemint.orders.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.payment.CheckoutOutcome.BeingFollowedUp;
import io.stablemint.orders.payment.CheckoutOutcome.ContinueAtStableMint;
import io.stablemint.orders.payment.PlaceOrder;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.QuietPaymentLog;
import io.stablemint.orders.testing.ScriptedStableMint.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two tabs and two clicks on two servers: one order, one live session. */
@ExtendWith(QuietPaymentLog.class)
class CheckoutRacesTest {

    @ParameterizedTest
    @EnumSource
    void oneOrderAndOneSession_whenTheFormIsSentFromFourTabsAtOnce(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            PlaceOrder wish = one.coffee();

            List<CheckoutOutcome> outcomes = Race.run(List.of(
                    () -> one.checkout.place(wish),
                    () -> other.checkout.place(wish),
                    () -> one.checkout.place(wish),
                    () -> other.checkout.place(wish)));

            OrderId order = wish.token().orderId();
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(ContinueAtStableMint.class)
                    .allMatch(CheckoutRacesTest::isOfOneSession);
            assertThat(attempts(one, order)).containsExactly("1 OPEN 1");
            assertThat(one.stableMint.sessions()).hasSize(round + 1);
            assertThat(one.stableMint.keysAsked()).hasSize(round + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneNewSession_whenTheCustomerPaysAgainInFourTabsAtOnce(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            PlaceOrder wish = one.coffee();
            one.checkout.place(wish);
            one.clock.advance(Duration.ofMinutes(15));

            List<CheckoutOutcome> outcomes = Race.run(List.of(
                    () -> one.payAgain(wish.token()),
                    () -> other.payAgain(wish.token()),
                    () -> one.payAgain(wish.token()),
                    () -> other.payAgain(wish.token())));

            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(ContinueAtStableMint.class)
                    .allMatch(CheckoutRacesTest::isOfOneSession);
            assertThat(attempts(one, wish.token().orderId())).containsExactly("1 SUPERSEDED 1", "2 OPEN 1");
            assertThat(one.stableMint.keysAsked()).hasSize(2 * (round + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneRepetition_whenTwoServersAndTheCustomerAskForALostAnswerAtOnce(Databases kind) {
        Shop one = new Shop(kind);
        Shop other = one.another(new Random(2));
        for (int round = 0; round < Race.ROUNDS; round++) {
            PlaceOrder wish = one.coffee();
            one.stableMint.next(
                    new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
            one.checkout.place(wish);
            one.clock.advance(Duration.ofSeconds(2));

            Race.run(List.of(() -> one.recovery.tick(), () -> other.recovery.tick(), () -> one.payAgain(wish.token())));

            assertThat(attempts(one, wish.token().orderId())).containsExactly("1 OPEN 2");
            assertThat(one.stableMint.keysAsked()).hasSize(2 * (round + 1));
            assertThat(one.stableMint.sessions()).hasSize(round + 1);
        }
    }

    /** To the session, or to the order's page, which will know it; nothing else. */
    private static boolean isOfOneSession(CheckoutOutcome outcome) {
        return outcome instanceof ContinueAtStableMint || outcome instanceof BeingFollowedUp;
    }

    private static List<String> attempts(Shop shop, OrderId order) {
        return shop.database.rows("SELECT attempt_no, state, sends FROM payment_attempt WHERE order_id = '" + order
                + "' ORDER BY attempt_no");
    }
}
