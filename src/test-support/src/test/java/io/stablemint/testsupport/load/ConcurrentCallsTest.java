package io.stablemint.testsupport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrentCallsTest {

    private final AtomicInteger number = new AtomicInteger();

    @Test
    void eachCallerMakesItsCalls_andFailuresAreKept() {
        ConcurrentCalls calls = ConcurrentCalls.burst(
                4, 3, () -> number.incrementAndGet() == 5 ? Optional.of("the fifth") : Optional.empty());

        assertThat(calls.times()).hasSize(12);
        assertThat(calls.failures()).containsExactly("the fifth");
    }

    @Test
    void rateCountsSuccesses() {
        ConcurrentCalls calls = new ConcurrentCalls(
                List.of(Duration.ofMillis(10), Duration.ofMillis(500), Duration.ofMillis(20)),
                List.of("failed"),
                Duration.ofMillis(500));

        assertThat(calls.perSecond()).isEqualTo(4);
        assertThat(calls.slowest()).isEqualTo(Duration.ofMillis(500));
    }
}
