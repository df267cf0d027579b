package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the passed tests by kind in the reports of all modules, and writes {@code target/figures/tests.json}. */
final class TestCounter {

    private static final Pattern REPORT_HEAD = Pattern.compile(
            "<testsuite [^>]*?name=\"([^\"]+)\"[^>]*? tests=\"(\\d+)\"[^>]*? errors=\"(\\d+)\"[^>]*? skipped=\"(\\d+)\"[^>]*? failures=\"(\\d+)\"");

    private TestCounter() {}

    static void write() {
        Path root = Artifacts.projectRoot();
        Map<String, Long> figures = new TreeMap<>();
        countReports(root.resolve("src"), ".*/target/surefire-reports/TEST-[^/]*\\.xml", figures);
        countReports(root.resolve("src/system-tests"), ".*/target/failsafe-reports/TEST-[^/]*\\.xml", figures);
        figures.put(
                "total", figures.values().stream().mapToLong(Long::longValue).sum());
        figures.put("seconds", secondsSince(System.getProperty("build.started")));
        Artifacts.figures("tests").write(figures);
    }

    private static void countReports(Path modules, String names, Map<String, Long> figures) {
        try (Stream<Path> files =
                Files.find(modules, 4, (file, attributes) -> file.toString().matches(names))) {
            files.forEach(file -> countReport(file, figures));
        } catch (IOException e) {
            throw new UncheckedIOException("The test reports cannot be read", e);
        }
    }

    private static void countReport(Path file, Map<String, Long> figures) {
        try {
            Matcher head = REPORT_HEAD.matcher(Files.readString(file));
            if (!head.find()) {
                throw new IllegalStateException("Not a test report: " + file);
            }
            long good = Long.parseLong(head.group(2))
                    - Long.parseLong(head.group(3))
                    - Long.parseLong(head.group(4))
                    - Long.parseLong(head.group(5));
            figures.merge(kindOf(head.group(1)), good, Long::sum);
        } catch (IOException e) {
            throw new UncheckedIOException("The test report cannot be read: " + file, e);
        }
    }

    private static String kindOf(String testClass) {
        if (testClass.startsWith("io.stablemint.systemtests.")) {
            return testClass.contains(".browser.") ? "browser" : "arquillian";
        }
        return testClass.matches(".*(Wire|Http|LoopbackPort)[A-Z]?\\w*Test") ? "wire" : "unit";
    }

    private static long secondsSince(String start) {
        return Duration.between(Instant.parse(start), Instant.now()).toSeconds();
    }
}
