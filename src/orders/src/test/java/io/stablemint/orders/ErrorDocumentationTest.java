package io.stablemint.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that is logged has an id, every id has a section in the documentation, and every section has an id. */
class ErrorDocumentationTest {

    private static final Pattern ID = Pattern.compile("ORDER[0-9]{4}[EWI]");
    private static final Pattern LOG_STATEMENT = Pattern.compile("\\.log\\(.*?\\);", Pattern.DOTALL);

    @Test
    void documentedIdsAreTheUsedIds() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "errors", "orders.md"))) {
            if (line.startsWith("## ")) {
                documented.add(line.substring(3));
            }
        }

        assertThat(documented).isEqualTo(used());
    }

    @Test
    void everyLoggedMessageHasAnId() throws IOException {
        List<String> statements = new ArrayList<>();
        for (String source : sources()) {
            LOG_STATEMENT.matcher(source).results().forEach(result -> statements.add(result.group()));
        }

        assertThat(statements)
                .hasSizeGreaterThan(5)
                .allMatch(statement -> ID.matcher(statement).find());
    }

    private static Set<String> used() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String source : sources()) {
            ID.matcher(source).results().forEach(result -> ids.add(result.group()));
        }
        return ids;
    }

    private static List<String> sources() throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readString(file));
            }
        }
        return contents;
    }
}
