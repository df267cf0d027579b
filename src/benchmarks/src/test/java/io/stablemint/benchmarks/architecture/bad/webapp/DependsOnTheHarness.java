package io.stablemint.benchmarks.architecture.bad.webapp;

import io.stablemint.benchmarks.architecture.bad.run.DependsOnTheWebapp;

/** Runs in the server, and depends on the harness. */
public final class DependsOnTheHarness {

    public DependsOnTheWebapp harness() {
        return new DependsOnTheWebapp();
    }
}
