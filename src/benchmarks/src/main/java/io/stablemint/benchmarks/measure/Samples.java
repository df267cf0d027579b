package io.stablemint.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rounds gave for one variant, in the order of the rounds.
 *
 * @param values one for each round; at least one
 */
public record Samples(List<Double> values) {

    public Samples {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No round was measured; at least one is needed.");
        }
    }

    public static Samples of(double... values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return new Samples(list);
    }

    /** The middle value; of an even number, half way between the two in the middle. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double least() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double greatest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** How far the rounds lie apart: greatest less least, as a share of the median. */
    public double spread() {
        return median() == 0 ? 0 : (greatest() - least()) / Math.abs(median());
    }

    /** Round by round over the other: what disturbs the machine for a while disturbs both, and cancels out. */
    public Samples over(Samples other) {
        return combined(other, (ours, theirs) -> ours / theirs);
    }

    /** Round by round less the other. */
    public Samples less(Samples other) {
        return combined(other, (ours, theirs) -> ours - theirs);
    }

    private Samples combined(Samples other, java.util.function.DoubleBinaryOperator operator) {
        if (values.size() != other.values.size()) {
            throw new IllegalArgumentException("Rounds do not pair up: " + values.size() + " and " + other.values.size()
                    + "; compare variants of one interleaving only.");
        }
        List<Double> pairs = new ArrayList<>();
        for (int round = 0; round < values.size(); round++) {
            pairs.add(operator.applyAsDouble(values.get(round), other.values.get(round)));
        }
        return new Samples(pairs);
    }
}
