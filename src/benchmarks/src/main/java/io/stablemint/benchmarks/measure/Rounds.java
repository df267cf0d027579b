package io.stablemint.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The measurements of each variant, round by round.
 *
 * @param <V> the variants
 * @param <R> the result of one measurement
 */
public final class Rounds<V, R> {

    private final Map<V, List<R>> results = new LinkedHashMap<>();

    void add(V variant, R result) {
        results.computeIfAbsent(variant, first -> new ArrayList<>()).add(result);
    }

    /** One value of each of the variant's rounds, in their order. */
    public Samples samples(V variant, ToDoubleFunction<R> value) {
        List<R> rounds = results.get(variant);
        if (rounds == null) {
            throw new IllegalArgumentException(variant + " was not measured; there are " + results.keySet());
        }
        return new Samples(rounds.stream().map(value::applyAsDouble).toList());
    }
}
