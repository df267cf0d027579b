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

/** Every error id has its paragraph, and every paragraph its error. */
class ErrorIdsTest {

    private static final Pattern ID = Pattern.compile("ORDER[0-9]{4}[EWI]");

    @Test
    void explainedIdsAreExactlyTheUsedOnes() throws IOException {
        Set<String> explained = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "errors", "orders.md"))) {
            if (line.startsWith("## ")) {
                explained.add(line.substring(3));
            }
        }

        assertThat(explained).isEqualTo(used());
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
