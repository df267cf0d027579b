package io.stablemint.orders.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.language.Messages;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderNoticesTest {

    @ParameterizedTest
    @EnumSource(CheckoutReturn.class)
    void noticeSaysPaid_onlyIfTheOrderIsPaid(CheckoutReturn checkoutReturn) {
        for (OrderState state : OrderState.values()) {
            for (AttemptState attempt : AttemptState.values()) {
                Notice notice = notice(state, attempt, checkoutReturn);
                assertThat(text(notice.headline()).equals("Paid. Thank you!")).isEqualTo(state == OrderState.PAID);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CheckoutReturn.class)
    void noPayButton_whenTheOrderIsNotPayable(CheckoutReturn checkoutReturn) {
        for (OrderState state : OrderState.values()) {
            for (AttemptState attempt : AttemptState.values()) {
                if (!state.isPayable()) {
                    assertThat(notice(state, attempt, checkoutReturn).payLabel())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AttemptState.class,
            names = {"PREPARED", "SENT", "SUCCEEDED"})
    void noPayButton_whenThePaymentMayHaveBeenMade(AttemptState attempt) {
        assertThat(notice(OrderState.AWAITING_PAYMENT, attempt, CheckoutReturn.NONE)
                        .payLabel())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN    | SUCCESS     | We are waiting for the confirmation      | I have not paid yet: continue",
                "OPEN    | EXIT        | Not paid yet                             | Continue to payment",
                "OPEN    | ERROR       | An error occurred in the checkout        | Try again",
                "OPEN    | NONE        | Your order is not paid yet               | Continue to payment",
                "FAILED  | SUCCESS     | The payment did not go through           | Pay again",
                "EXPIRED | EXIT        | The time for the payment is over         | Pay again",
                "FAILED  | UNAVAILABLE | Payments are not available at the moment | Try again"
            })
    void noticeSaysWhatToDoNext(AttemptState attempt, CheckoutReturn checkoutReturn, String headline, String button) {
        Notice notice = notice(OrderState.AWAITING_PAYMENT, attempt, checkoutReturn);

        assertThat(text(notice.headline())).isEqualTo(headline);
        assertThat(notice.payLabel().map(OrderNoticesTest::text)).contains(button);
    }

    @Test
    void failureIsStatedOnce_whenThePaymentWasDeclined() {
        Notice notice = notice(OrderState.AWAITING_PAYMENT, AttemptState.FAILED, CheckoutReturn.ERROR);

        assertThat(text(notice.headline())).isEqualTo("The payment did not go through");
        assertThat(text(notice.text())).isEqualTo("Your order is saved. You can pay for it again.");
    }

    @Test
    void textContainsTheReason_whenTheOrderIsCancelled() {
        Notice notice = notice(OrderState.CANCELLED, AttemptState.EXPIRED, CheckoutReturn.NONE);

        assertThat(notice.reason()).contains("The order was not paid within a day.");
        assertThat(text(notice.text())).isEqualTo("If you have already paid, we will check your payment.");
    }

    @Test
    void orderIsNotPaidYet_whenThereIsNoPaymentAttempt() {
        Notice notice =
                OrderNotices.of(Samples.order(OrderState.NEW, Optional.empty()), Optional.empty(), CheckoutReturn.NONE);

        assertThat(text(notice.headline())).isEqualTo("Your order is not paid yet");
        assertThat(notice.payLabel().map(OrderNoticesTest::text)).contains("Pay now");
    }

    private static String text(Message message) {
        return Messages.in(Locale.UK).text(message);
    }

    private static Notice notice(OrderState state, AttemptState attempt, CheckoutReturn checkoutReturn) {
        return OrderNotices.of(
                Samples.order(state, Optional.of("The order was not paid within a day")),
                Optional.of(Samples.attempt(attempt)),
                checkoutReturn);
    }
}
