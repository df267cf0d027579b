package io.stablemint.benchmarks.run;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the suites use.
 *
 * @param plan how long to measure
 * @param progress receives a line before each step
 * @param artifacts what was built
 * @param work the run's folder
 */
public record BenchmarkContext(MeasurementPlan plan, Consumer<String> progress, BuildArtifacts artifacts, Path work) {

    /** The same for one suite: its lines start with its name, and its files are in a folder of its name. */
    BenchmarkContext of(BenchmarkSuite suite) {
        return new BenchmarkContext(
                plan, line -> progress.accept(suite.name() + ": " + line), artifacts, work.resolve(suite.name()));
    }
}
