package io.stablemint.orders.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.web.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {

    @ParameterizedTest
    @EnumSource(Arrival.class)
    void orderIsCalledPaid_onlyIfItIs(Arrival arrival) {
        for (OrderState state : OrderState.values()) {
            for (AttemptState attempt : AttemptState.values()) {
                Notice notice = notice(state, attempt, arrival);
                assertThat(notice.headline().equals("Paid. Thank you!")).isEqualTo(state == OrderState.PAID);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Arrival.class)
    void nobodyIsAskedToPay_whenTheOrderIsNotPayable(Arrival arrival) {
        for (OrderState state : OrderState.values()) {
            for (AttemptState attempt : AttemptState.values()) {
                if (!state.isPayable()) {
                    assertThat(notice(state, attempt, arrival).pay()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AttemptState.class,
            names = {"PREPARED", "SENT", "SUCCEEDED"})
    void nobodyIsAskedToPay_whenMoneyMayBeOnItsWay(AttemptState attempt) {
        assertThat(notice(OrderState.AWAITING_PAYMENT, attempt, Arrival.LINK).pay())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN    | SUCCESS     | We are waiting for the confirmation     | I did not finish paying: continue",
                "OPEN    | EXIT        | Not paid yet                            | Continue to payment",
                "OPEN    | ERROR       | The checkout could not go on            | Try again",
                "OPEN    | LINK        | Your order waits for its payment        | Continue to payment",
                "FAILED  | SUCCESS     | The payment did not go through          | Pay again",
                "EXPIRED | EXIT        | The time to pay ran out                 | Pay again",
                "FAILED  | UNAVAILABLE | Payments are not available just now     | Try again"
            })
    void customerIsTold_whatToDoNext(AttemptState attempt, Arrival arrival, String headline, String button) {
        Notice notice = notice(OrderState.AWAITING_PAYMENT, attempt, arrival);

        assertThat(notice.headline()).isEqualTo(headline);
        assertThat(notice.pay()).contains(button);
    }

    @Test
    void reasonIsTold_whenTheOrderIsCancelled() {
        Notice notice = notice(OrderState.CANCELLED, AttemptState.EXPIRED, Arrival.LINK);

        assertThat(notice.text())
                .isEqualTo(
                        "Nobody paid within a day. Should a payment for it still arrive, we will see it and look after it.");
    }

    @Test
    void orderWaits_whenNoPaymentWasBegun() {
        Notice notice = Notices.about(Samples.order(OrderState.NEW, Optional.empty()), Optional.empty(), Arrival.LINK);

        assertThat(notice.headline()).isEqualTo("Your order waits for its payment");
        assertThat(notice.pay()).contains("Pay now");
    }

    private static Notice notice(OrderState state, AttemptState attempt, Arrival arrival) {
        return Notices.about(
                Samples.order(state, Optional.of("Nobody paid within a day")),
                Optional.of(Samples.attempt(attempt)),
                arrival);
    }
}
