package io.stablemint.benchmarks.report;

import io.stablemint.benchmarks.measure.Samples;
import java.util.List;

/** Results with made-up numbers. */
final class SampleResults {

    private SampleResults() {}

    static Results results() {
        Panel panel = new Panel(
                "Calls <32 threads>",
                "calls/s",
                true,
                List.of(
                        Row.peer("by hand", Samples.of(1_000, 1_100, 900)),
                        Row.ours("facade", Samples.of(2_500, 2_750, 2_250)),
                        Row.limit("socket", Samples.of(3_000, 3_300, 2_700))));
        return new Results(
                List.of(panel),
                List.of(
                        Figure.of("facade_vs_by_hand", "facade, of calls by hand", 2.5, Goal.atLeast(2.4)),
                        Figure.of(
                                "overhead_us",
                                "µs of overhead",
                                75,
                                Goal.atMost(60).on("with AVX-512 IFMA")),
                        Figure.of("ear_mb", "MB of the EAR", 3.656)));
    }
}
