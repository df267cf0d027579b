package io.stablemint.orders.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryLaterTest {

    @ParameterizedTest
    @CsvSource({
        "PT0.001S, 1, 1 minute.",
        "PT1S, 1, 1 minute.",
        "PT59.2S, 60, 1 minute.",
        "PT60S, 60, 1 minute.",
        "PT60.000000001S, 61, 2 minutes.",
        "PT15M, 900, 15 minutes."
    })
    void pauseIsRoundedUp_soThatTheNextAttemptIsNotTooEarly(Duration pause, String seconds, String text) {
        RetryLater later = new RetryLater(pause);

        try (Response response = later.response().build()) {
            assertThat(response.getStatus()).isEqualTo(429);
            assertThat(response.getHeaderString("Retry-After")).isEqualTo(seconds);
        }
        assertThat(later.sentence()).isEqualTo("Too many attempts. Try again in " + text);
    }
}
