package io.stablemint.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InterleavingTest {

    private final List<String> lines = new ArrayList<>();
    private final AtomicInteger clock = new AtomicInteger();

    @Test
    void variantsTakeTurns_andEachRoundIsTold() {
        Rounds<String, Integer> rounds =
                new Interleaving(2, lines::add).measure(List.of("A", "B"), variant -> clock.incrementAndGet());

        assertThat(lines).containsExactly("round 1 of 2: A", "round 1 of 2: B", "round 2 of 2: A", "round 2 of 2: B");
        assertThat(rounds.samples("A", Integer::doubleValue)).isEqualTo(Samples.of(1, 3));
        assertThat(rounds.samples("B", Integer::doubleValue)).isEqualTo(Samples.of(2, 4));
    }

    @Test
    void rejected_whenThereIsNoRound() {
        assertThatThrownBy(() -> new Interleaving(0, lines::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounds is 0; at least one is needed.");
    }

    @Test
    void rejected_whenAVariantWasNotMeasured() {
        Rounds<String, Integer> rounds = new Interleaving(1, lines::add).measure(List.of("A"), variant -> 1);

        assertThatThrownBy(() -> rounds.samples("C", Integer::doubleValue))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("C was not measured; there are [A]");
    }
}
