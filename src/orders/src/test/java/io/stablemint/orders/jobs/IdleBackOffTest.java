package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdleBackOffTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void runsBecomeRarerUpToTheLimit_whileNoWorkIsExpected() {
        IdleBackOff backOff = IdleBackOff.of(SECOND, Duration.ofSeconds(10));

        assertThat(runs(backOff, 40, false)).containsExactly(1, 3, 7, 15, 25, 35);
    }

    @Test
    void runsAtEveryTick_whileWorkIsExpected() {
        IdleBackOff backOff = IdleBackOff.of(SECOND, Duration.ofSeconds(10));
        runs(backOff, 40, false);

        backOff.ran(true);

        assertThat(runs(backOff, 3, true)).containsExactly(1, 2, 3);
        assertThat(runs(backOff, 7, false)).containsExactly(1, 3, 7);
    }

    @Test
    void runsAtEveryTick_whenTheLimitIsNotLongerThanATick() {
        assertThat(runs(IdleBackOff.of(SECOND, SECOND), 4, false)).containsExactly(1, 2, 3, 4);
        assertThat(runs(IdleBackOff.of(SECOND, Duration.ofMillis(1)), 4, false)).containsExactly(1, 2, 3, 4);
    }

    /** The numbers of the ticks at which the job runs. */
    private static List<Integer> runs(IdleBackOff backOff, int ticks, boolean expectsWork) {
        return IntStream.rangeClosed(1, ticks)
                .filter(tick -> backOff.runsAtThisTick())
                .peek(tick -> backOff.ran(expectsWork))
                .boxed()
                .toList();
    }
}
