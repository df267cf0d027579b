package io.stablemint.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentileIsAValueThatWasMeasured() {
        Latencies latencies = new Latencies();
        for (int nanos = 2_000; nanos >= 1; nanos--) {
            latencies.add(nanos);
        }

        assertThat(latencies.percentile(0.5)).isEqualTo(Duration.ofNanos(1_000));
        assertThat(latencies.percentile(0.99)).isEqualTo(Duration.ofNanos(1_980));
        assertThat(latencies.percentile(1)).isEqualTo(Duration.ofNanos(2_000));
    }

    @Test
    void rejected_whenNothingWasTimed() {
        assertThatThrownBy(() -> new Latencies().percentile(0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing was timed; there is no percentile of nothing.");
    }
}
