package io.stablemint.orders.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutLimitTest {

    @Test
    void rejects_whenTheLimitIsReached_andAdmitsAgainAfterwards() {
        CheckoutLimit limit = new CheckoutLimit(2, () -> false);

        assertThat(limit.tryEnter()).isTrue();
        assertThat(limit.tryEnter()).isTrue();
        assertThat(limit.tryEnter()).isFalse();
        limit.leave();
        assertThat(limit.tryEnter()).isTrue();
    }

    @Test
    void rejectsWhileNotificationsWaitTooLong() {
        AtomicBoolean tooLong = new AtomicBoolean(true);
        CheckoutLimit limit = new CheckoutLimit(1, tooLong::get);

        assertThat(limit.tryEnter()).isFalse();
        tooLong.set(false);
        assertThat(limit.tryEnter()).as("the rejected one took no permit").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /checkout, true",
        "PUT, /api/checkouts/01ABC, true",
        "GET, /checkout, false",
        "POST, /api/checkouts, false",
        "POST, /orders/01ABC/pay, false",
        "POST, /api/orders/01ABC/payments, false",
        "POST, /api/stablemint/notifications, false",
        "GET, /, false"
    })
    void onlyRequestsThatPlaceAnOrderAreLimited(String method, String path, boolean limited) {
        assertThat(CheckoutLimit.isCheckout(method, path)).isEqualTo(limited);
    }
}
