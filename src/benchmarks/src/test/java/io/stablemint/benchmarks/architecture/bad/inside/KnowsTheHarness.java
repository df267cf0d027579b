package io.stablemint.benchmarks.architecture.bad.inside;

import io.stablemint.benchmarks.architecture.bad.run.RunsWhatIsInside;

/** Runs in the server and knows the harness. */
public final class KnowsTheHarness {

    public RunsWhatIsInside harness() {
        return new RunsWhatIsInside();
    }
}
