package io.stablemint.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every error id has a section in the documentation, and every section has an error id. */
class ErrorDocumentationTest {

    private static final Pattern ID = Pattern.compile("ORDER[0-9]{4}[EWI]");

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

    private static Set<String> used() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                ID.matcher(Files.readString(source)).results().forEach(result -> ids.add(result.group()));
            }
        }
        return ids;
    }
}
