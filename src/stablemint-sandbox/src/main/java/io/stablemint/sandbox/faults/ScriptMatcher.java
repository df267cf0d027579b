package io.stablemint.sandbox.faults;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Which events a script applies to: those that fit, after the first {@code skip} of them, at most {@code times} of them,
 * each with the given probability.
 */
final class ScriptMatcher {

    private final Optional<String> wanted;
    private final double probability;
    private final RandomGenerator random;
    private int skip;
    private int times;

    ScriptMatcher(Optional<String> wanted, int skip, int times, double probability, RandomGenerator random) {
        this.wanted = wanted;
        this.skip = skip;
        this.times = times;
        this.probability = probability;
        this.random = random;
    }

    /** Whether the script applies now; counts down. Not safe for threads: its owner locks. */
    boolean applies(String candidate) {
        if (times == 0 || wanted.filter(w -> !w.equals(candidate)).isPresent()) {
            return false;
        }
        if (skip > 0) {
            skip--;
            return false;
        }
        if (random.nextDouble() >= probability) {
            return false;
        }
        times--;
        return true;
    }

    int timesLeft() {
        return times;
    }
}
