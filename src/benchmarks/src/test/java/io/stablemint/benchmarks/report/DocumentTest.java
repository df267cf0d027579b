package io.stablemint.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void resultsReplaceTheOnesBefore() {
        String page = "# Speed\n<!-- measured: start -->\nold\n<!-- measured: end -->\nEnd.\n";

        assertThat(Document.with(page, SampleResults.results(), List.of("a machine")))
                .startsWith("# Speed\n<!-- measured: start -->\n- a machine\n\n| Calls <32 threads> |")
                .doesNotContain("old")
                .endsWith("<!-- measured: end -->\nEnd.\n");
    }

    @Test
    void rejected_whenThePageHasNoPlace() {
        assertThatThrownBy(() -> Document.with("# Speed\n", SampleResults.results(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The page has no place for results; it needs the lines <!-- measured: start --> and"
                        + " <!-- measured: end -->");
    }
}
