package io.stablemint.benchmarks.run;

import io.stablemint.benchmarks.report.Results;

/** Measures one aspect of the product. */
public interface BenchmarkSuite {

    /** Selects it in {@code benchmark.only}. */
    String name();

    /** Measures, and closes what it started. */
    Results measure(BenchmarkContext context);
}
