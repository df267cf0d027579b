package io.stablemint.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void figuresAreFlatNamesAndNumbers() {
        assertThat(JsonReport.figures(SampleFindings.findings().figures())).isEqualTo("""
                        {
                            "facade_vs_by_hand": 2.5,
                            "overhead_us": 75,
                            "ear_mb": 3.656
                        }
                        """);
    }

    @Test
    void detailsHaveEveryRound() {
        assertThat(JsonReport.details(SampleFindings.findings(), List.of("a machine")))
                .contains("\"a machine\"", "900", "3300", "\"missed by 25 %\"");
    }
}
