package io.stablemint.benchmarks.burst;

import io.stablemint.testsupport.load.ConcurrentCalls;

/**
 * One round.
 *
 * @param burst the first calls after the pause
 * @param steady the calls that followed without a pause
 */
record BurstFigures(ConcurrentCalls burst, ConcurrentCalls steady) {

    double burstPerSecond() {
        return burst.perSecond();
    }

    double steadyPerSecond() {
        return steady.perSecond();
    }

    int failures() {
        return burst.failures().size() + steady.failures().size();
    }
}
