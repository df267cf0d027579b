package io.stablemint.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.testing.SettableClock;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {

    private final SettableClock clock = new SettableClock();
    private final IdGenerator ids = new IdGenerator(clock, new Random(7));

    @Test
    void ulidsSortByTime() {
        String first = ids.ulid();
        clock.advance(Duration.ofMillis(1));

        assertThat(ids.ulid()).hasSize(26).isGreaterThan(first);
    }

    @Test
    void sameOrderIdAndAccessToken_whenAFormIsSubmittedAgain() {
        CheckoutToken token = ids.checkoutToken();
        CheckoutToken again = CheckoutToken.parse(token.value()).orElseThrow();

        assertThat(again.orderId()).isEqualTo(token.orderId());
        assertThat(again.accessToken()).isEqualTo(token.accessToken());
        assertThat(token.accessToken().value())
                .hasSize(26)
                .doesNotContain(token.orderId().value().substring(10));
        assertThat(ids.checkoutToken().orderId()).isNotEqualTo(token.orderId());
    }

    @Test
    void tokensAreHidden_whenPrinted() {
        CheckoutToken token = ids.checkoutToken();

        assertThat(token).hasToString("CheckoutToken[not shown]");
        assertThat(token.accessToken()).hasToString("AccessToken[not shown]");
        assertThat(CheckoutToken.parse("nonsense")).isEmpty();
        assertThat(OrderId.parse("01m00000000000000000000000")).isEmpty();
    }
}
