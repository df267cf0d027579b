package io.stablemint.benchmarks.run;

import io.stablemint.benchmarks.report.Findings;

/** One part of the run. */
public interface Part {

    /** One word, to choose it by. */
    String name();

    /** Measures, and cleans up behind itself. */
    Findings measure(Workbench bench);
}
