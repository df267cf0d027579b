package io.stablemint.sandbox.faults;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Decides whether a script applies to a request or webhook: skips the first {@code skip} candidates, then applies with
 * the given probability, at most {@code times} times. Not thread-safe.
 */
final class ScriptMatcher {

    private final Optional<String> wanted;
    private final double probability;
    private final RandomGenerator random;
    private int skip;
    private int remaining;

    ScriptMatcher(Optional<String> wanted, int skip, int times, double probability, RandomGenerator random) {
        this.wanted = wanted;
        this.skip = skip;
        this.remaining = times;
        this.probability = probability;
        this.random = random;
    }

    /** Whether the script applies to this candidate; counts down. */
    boolean matches(String candidate) {
        if (remaining == 0 || wanted.filter(w -> !w.equals(candidate)).isPresent()) {
            return false;
        }
        if (skip > 0) {
            skip--;
            return false;
        }
        if (random.nextDouble() >= probability) {
            return false;
        }
        remaining--;
        return true;
    }

    int remaining() {
        return remaining;
    }
}
