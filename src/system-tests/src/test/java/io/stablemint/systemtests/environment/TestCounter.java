package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Counts the passed tests by kind, and writes {@code target/figures/tests.json}: those of this module as they end, those of the
 * other modules from Surefire's reports.
 */
final class TestCounter implements TestExecutionListener {

    private static final Pattern REPORT_HEAD = Pattern.compile(
            "<testsuite [^>]*?name=\"([^\"]+)\"[^>]*? tests=\"(\\d+)\"[^>]*? errors=\"(\\d+)\"[^>]*? skipped=\"(\\d+)\"[^>]*? failures=\"(\\d+)\"");

    private final Map<String, Integer> passed = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            passed.merge(kindOf(test), 1, Integer::sum);
        }
    }

    void write() {
        Path root = Artifacts.projectRoot();
        Map<String, Long> figures = new TreeMap<>();
        passed.forEach((kind, count) -> figures.merge(kind, count.longValue(), Long::sum));
        countReports(root.resolve("src"), figures);
        figures.put(
                "total", figures.values().stream().mapToLong(Long::longValue).sum());
        figures.put("seconds", secondsSince(System.getProperty("build.started")));
        Artifacts.figures("tests").write(figures);
    }

    private static String kindOf(TestIdentifier test) {
        String className = test.getSource()
                .map(source -> source instanceof MethodSource method
                        ? method.getClassName()
                        : source instanceof ClassSource type ? type.getClassName() : "")
                .orElse("");
        return className.contains(".browser.") ? "browser" : "arquillian";
    }

    private static void countReports(Path modules, Map<String, Long> figures) {
        try (Stream<Path> files = Files.find(modules, 4, (file, attributes) -> isUnitTestReport(file))) {
            files.forEach(file -> countReport(file, figures));
        } catch (IOException e) {
            throw new UncheckedIOException("The test reports cannot be read", e);
        }
    }

    private static boolean isUnitTestReport(Path file) {
        return file.toString().matches(".*/target/surefire-reports/TEST-[^/]*\\.xml");
    }

    private static void countReport(Path file, Map<String, Long> figures) {
        try {
            Matcher head = REPORT_HEAD.matcher(Files.readString(file));
            if (!head.find()) {
                throw new IllegalStateException("Not a Surefire report: " + file);
            }
            long good = Long.parseLong(head.group(2))
                    - Long.parseLong(head.group(3))
                    - Long.parseLong(head.group(4))
                    - Long.parseLong(head.group(5));
            figures.merge(
                    head.group(1).matches(".*(Wire|Http|LoopbackPort)[A-Z]?\\w*Test") ? "wire" : "unit",
                    good,
                    Long::sum);
        } catch (IOException e) {
            throw new UncheckedIOException("The test report cannot be read: " + file, e);
        }
    }

    private static long secondsSince(String start) {
        return Duration.between(Instant.parse(start), Instant.now()).toSeconds();
    }
}
