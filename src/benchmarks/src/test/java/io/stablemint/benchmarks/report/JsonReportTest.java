package io.stablemint.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void figuresAreNamesAndNumbers() {
        assertThat(JsonReport.figures(SampleResults.results().figures()))
                .containsOnly(
                        Map.entry("facade_vs_by_hand", new BigDecimal("2.5")),
                        Map.entry("overhead_us", new BigDecimal("75")),
                        Map.entry("ear_mb", new BigDecimal("3.656")));
    }

    @Test
    void detailsHaveEveryRound() {
        assertThat(JsonReport.details(SampleResults.results(), List.of("a machine")))
                .contains("\"a machine\"", "900", "3300", "\"missed by 25 %\"");
    }
}
