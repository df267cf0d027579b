package io.stablemint.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of one variant, in the order of the rounds.
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

    /** Greatest minus least value, as a share of the median. */
    public double spread() {
        return median() == 0 ? 0 : (greatest() - least()) / Math.abs(median());
    }

    /** Each round divided by the other's: what slows the machine for a while slows both, and cancels out. */
    public Samples over(Samples other) {
        return combined(other, (ours, theirs) -> ours / theirs);
    }

    /** Each round minus the other's. */
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
