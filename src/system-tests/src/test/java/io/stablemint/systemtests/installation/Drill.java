package io.stablemint.systemtests.installation;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.testsupport.figures.FigureFile;
import java.time.Duration;

/** Counts the steps of the runbook that a test performs, and those that fail. */
final class Drill {

    private int steps;
    private int failed;

    /** Performs a step, and prints how long it takes. */
    void step(String name, Runnable action) {
        long start = System.nanoTime();
        steps++;
        try {
            action.run();
        } catch (RuntimeException | AssertionError e) {
            failed++;
            throw e;
        } finally {
            System.out.printf(
                    "drill: %s, %d ms%n",
                    name, Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    /** Writes the number of steps until now. */
    void write() {
        FigureFile figures = Artifacts.figures("operations");
        figures.add("drill_steps", steps);
        figures.add("drill_failed", failed);
    }

    /** Writes the same, and what a start has logged. */
    void write(int warnings, int ffdcFiles) {
        write();
        FigureFile figures = Artifacts.figures("operations");
        figures.add("start_warnings", warnings);
        figures.add("ffdc_files", ffdcFiles);
    }
}
