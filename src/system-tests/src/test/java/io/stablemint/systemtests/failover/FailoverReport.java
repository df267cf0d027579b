package io.stablemint.systemtests.failover;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.testsupport.figures.FigureFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The results of all failovers with synchronous commits, and their figures. */
final class FailoverReport {

    private final List<Duration> recoveries = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private long retries;

    void add(Duration recovery, List<String> found) {
        recoveries.add(recovery);
        violations.addAll(found);
        System.out.println("failover " + recoveries.size() + ": idle " + recovery.toMillis()
                + " ms after the promotion began, violations: " + found);
    }

    void addRetries(long more) {
        retries += more;
    }

    List<String> violations() {
        return violations;
    }

    void writeFigures() {
        FigureFile figures = Artifacts.figures("failover");
        figures.add("failovers", recoveries.size());
        figures.add("lost", beginningWith("Lost") + beginningWith("Stuck"));
        figures.add("doubled", beginningWith("Doubled") + beginningWith("Invented"));
        figures.add(
                "recovery_seconds_max",
                recoveries.stream()
                        .mapToLong(recovery -> (recovery.toMillis() + 999) / 1000)
                        .max()
                        .orElse(0));
        figures.add("serialization_repeats", retries);
    }

    private long beginningWith(String word) {
        return violations.stream().filter(text -> text.startsWith(word)).count();
    }
}
