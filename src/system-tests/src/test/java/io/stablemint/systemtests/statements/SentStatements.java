package io.stablemint.systemtests.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SQL statements in the traces of all servers of a run. */
final class SentStatements {

    /** A line of the persistence provider's logger. The values of the parameters are not in it. */
    private static final Pattern LINE =
            Pattern.compile("eclipselink\\.sql\\s.*?\\b((SELECT|INSERT|UPDATE|DELETE|MERGE|WITH|CALL)\\b.*)");

    private SentStatements() {}

    static NavigableSet<StatementPattern> in(Path run) {
        NavigableSet<StatementPattern> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(run)) {
            List<Path> traces = files.filter(
                            file -> file.getFileName().toString().matches("trace.*\\.log"))
                    .toList();
            traces.forEach(trace -> read(trace, found));
        } catch (IOException e) {
            throw new UncheckedIOException(run + " cannot be searched", e);
        }
        return found;
    }

    private static void read(Path trace, NavigableSet<StatementPattern> found) {
        // The trace may have other bytes than UTF-8.
        try (Stream<String> lines = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
            lines.map(LINE::matcher)
                    .filter(Matcher::find)
                    .map(match -> StatementPattern.of(match.group(1)))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(trace + " cannot be read", e);
        }
    }
}
