package io.stablemint.systemtests.crash;

import io.stablemint.systemtests.environment.Artifacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The result of every crash: a line at once, a table and the figures at the end. */
final class CrashReport {

    private record Line(String crash, long downSeconds, long idleSeconds, List<String> violations) {
        @Override
        public String toString() {
            return "%-24s %8d s %8d s  %s"
                    .formatted(crash, downSeconds, idleSeconds, violations.isEmpty() ? "consistent" : violations);
        }
    }

    private final String suite;
    private final List<Line> lines = new ArrayList<>();
    private int points;
    private int randomKills;

    /**
     * An empty report.
     *
     * @param suite the name of its figures
     */
    CrashReport(String suite) {
        this.suite = suite;
    }

    void addPoint(String point, long downSeconds, long idleSeconds, List<String> violations) {
        points++;
        add(new Line(point, downSeconds, idleSeconds, violations));
    }

    void addRandomKill(long seed, long downSeconds, long idleSeconds, List<String> violations) {
        randomKills++;
        add(new Line("kill -9 #" + randomKills + " (seed " + seed + ")", downSeconds, idleSeconds, violations));
    }

    void print() {
        System.out.println("crash                     started      idle  result");
        lines.forEach(System.out::println);
    }

    void writeFigures() {
        long violations =
                lines.stream().mapToLong(line -> line.violations().size()).sum();
        Map<String, Object> figures = new TreeMap<>();
        figures.put("points", points);
        figures.put("runs", lines.size());
        figures.put("random_kills", randomKills);
        figures.put("violations", violations);
        figures.put(
                "slowest_rest_seconds",
                lines.stream().mapToLong(Line::idleSeconds).max().orElse(0));
        Artifacts.figures(suite).write(figures);
    }

    private void add(Line line) {
        lines.add(line);
        System.out.println(suite + " " + lines.size() + ": " + line);
    }
}
