package io.stablemint.benchmarks.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stablemint.benchmarks.report.Figure;
import io.stablemint.testsupport.load.ConcurrentCalls;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstSuiteTest {

    @Test
    void ratioIsTheMedianOfTheRounds_andFailuresAreTheirSum() {
        List<BurstFigures> rounds = List.of(round(50, 1), round(90, 0), round(100, 2));

        assertThat(BurstSuite.results(rounds).figures())
                .extracting(Figure::name, Figure::value)
                .containsExactly(
                        tuple("burst_ratio_default_executor", 0.9), tuple("burst_failures_default_executor", 3.0));
    }

    private static BurstFigures round(int burst, int failures) {
        return new BurstFigures(calls(burst, failures), calls(100, 0));
    }

    /** So many calls that succeeded in one second, and some that failed. */
    private static ConcurrentCalls calls(int succeeded, int failed) {
        return new ConcurrentCalls(
                Collections.nCopies(succeeded + failed, Duration.ofMillis(1)),
                Collections.nCopies(failed, "failed"),
                Duration.ofSeconds(1));
    }
}
