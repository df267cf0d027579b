package io.stablemint.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void medianIsTheMiddle_whenTheNumberOfRoundsIsOdd() {
        assertThat(Samples.of(9, 1, 4).median()).isEqualTo(4);
    }

    @Test
    void medianIsHalfWay_whenTheNumberOfRoundsIsEven() {
        assertThat(Samples.of(9, 1, 4, 6).median()).isEqualTo(5);
    }

    @Test
    void spreadIsFromLeastToGreatestOverTheMedian() {
        assertThat(Samples.of(90, 100, 120).spread()).isEqualTo(0.3);
    }

    @Test
    void ratioIsTakenRoundByRound() {
        assertThat(Samples.of(10, 40).over(Samples.of(5, 10))).isEqualTo(Samples.of(2, 4));
    }

    @Test
    void rejected_whenNoRoundWasMeasured() {
        assertThatThrownBy(() -> new Samples(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No round was measured; at least one is needed.");
    }

    @Test
    void rejected_whenRoundsDoNotPairUp() {
        assertThatThrownBy(() -> Samples.of(1, 2).less(Samples.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rounds do not pair up: 2 and 1; compare variants of one interleaving only.");
    }
}
