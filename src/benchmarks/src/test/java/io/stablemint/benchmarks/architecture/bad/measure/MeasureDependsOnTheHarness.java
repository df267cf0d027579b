package io.stablemint.benchmarks.architecture.bad.measure;

import io.stablemint.benchmarks.architecture.bad.run.DependsOnTheWebapp;

/** Is the lowest package, and depends on the harness. */
public final class MeasureDependsOnTheHarness {

    public DependsOnTheWebapp harness() {
        return new DependsOnTheWebapp();
    }
}
