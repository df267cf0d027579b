package io.stablemint.benchmarks.run;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the parts work with.
 *
 * @param pace how long to measure
 * @param progress told what happens next, one line at a time
 * @param products what was built
 * @param work a folder of the run's own
 */
public record Workbench(Pace pace, Consumer<String> progress, Products products, Path work) {

    /** The same for one part: its lines start with its name, its files have a folder of their own. */
    Workbench of(Part part) {
        return new Workbench(
                pace, line -> progress.accept(part.name() + ": " + line), products, work.resolve(part.name()));
    }
}
