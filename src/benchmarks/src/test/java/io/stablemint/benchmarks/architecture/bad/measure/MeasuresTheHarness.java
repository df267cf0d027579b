package io.stablemint.benchmarks.architecture.bad.measure;

import io.stablemint.benchmarks.architecture.bad.run.RunsWhatIsInside;

/** Stands at the bottom and knows the top. */
public final class MeasuresTheHarness {

    public RunsWhatIsInside harness() {
        return new RunsWhatIsInside();
    }
}
