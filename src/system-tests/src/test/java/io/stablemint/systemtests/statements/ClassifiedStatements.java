package io.stablemint.systemtests.statements;

import io.stablemint.systemtests.environment.Artifacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of statements in {@code src/docs/scale.md}: rows of a table with class and statement. */
final class ClassifiedStatements {

    private static final Pattern ROW =
            Pattern.compile("\\| (single order|single row|bounded|small table|global) \\| `(.+)` \\|.*");

    private ClassifiedStatements() {}

    /** The class of each statement. */
    static Map<StatementPattern, String> read() {
        Path page = Artifacts.documentation().resolve("scale.md");
        Map<StatementPattern, String> classes = new TreeMap<>();
        try (Stream<String> lines = Files.lines(page)) {
            lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .forEach(row -> classes.put(new StatementPattern(row.group(2)), row.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be read", e);
        }
        return classes;
    }
}
