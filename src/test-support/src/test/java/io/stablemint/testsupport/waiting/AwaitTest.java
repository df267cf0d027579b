package io.stablemint.testsupport.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwaitTest {

    @Test
    void readsAgainUntilTheValueIsAsExpected() {
        AtomicInteger reads = new AtomicInteger();

        assertThat(Await.until("the second read", reads::incrementAndGet, value -> value == 2))
                .isEqualTo(2);
    }
}
