package io.stablemint.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void tableShowsMediansSpreadRatiosAndGoals() {
        assertThat(Table.of(SampleResults.results())).isEqualTo("""
                        | Calls <32 threads> | calls/s | rounds from – to | against the first |
                        |--------------------|--------:|-----------------:|------------------:|
                        | by hand            |   1,000 |      900 – 1,100 |                 1 |
                        | facade             |   2,500 |    2,250 – 2,750 |         2.50 ±0 % |
                        | socket             |   3,000 |    2,700 – 3,300 |            3 ±0 % |

                        | Figure                   | measured |                           goal |                |
                        |--------------------------|---------:|-------------------------------:|---------------:|
                        | facade, of calls by hand |     2.50 |                  at least 2.40 |            met |
                        | µs of overhead           |       75 | at most 60 (with AVX-512 IFMA) | missed by 25 % |
                        | MB of the EAR            |     3.66 |                                |                |
                        """);
    }

    @Test
    void notesFollow() {
        Results results = new Results(List.of(), List.of(), List.of("One measurement was repeated."));

        assertThat(Table.of(results)).endsWith("\n- One measurement was repeated.\n");
    }
}
