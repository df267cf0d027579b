package io.stablemint.benchmarks.measure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Measures variants in turn, A B A B, so that a slow minute of the machine falls on all of them.
 *
 * @param rounds how often each variant is measured
 * @param progress receives a line before each measurement
 */
public record Interleaving(int rounds, Consumer<String> progress) {

    public Interleaving {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds is " + rounds + "; at least one is needed.");
        }
    }

    /** The measurements of each variant, round by round. */
    public <V, R> Rounds<V, R> measure(List<V> variants, Function<V, R> measurement) {
        Rounds<V, R> results = new Rounds<>();
        for (int round = 1; round <= rounds; round++) {
            for (V variant : variants) {
                progress.accept("round " + round + " of " + rounds + ": " + variant);
                results.add(variant, measurement.apply(variant));
            }
        }
        return results;
    }
}
