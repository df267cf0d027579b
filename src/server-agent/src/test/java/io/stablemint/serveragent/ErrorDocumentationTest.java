package io.stablemint.serveragent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every error id of the agent and of bin/orders has a section in the documentation, and every section has an error id. */
class ErrorDocumentationTest {

    private static final Pattern ID = Pattern.compile("ORDER[0-9]{4}[EWI]");

    @Test
    void documentedIdsAreTheUsedIds() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("../docs/errors/server.md"))) {
            if (line.startsWith("## ")) {
                documented.add(line.substring(3));
            }
        }

        assertThat(documented).isEqualTo(used());
    }

    private static Set<String> used() throws IOException {
        Set<String> ids = idsIn(Path.of("../../liberty/package/bin/orders"));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                ids.addAll(idsIn(source));
            }
        }
        return ids;
    }

    private static Set<String> idsIn(Path file) throws IOException {
        Set<String> ids = new TreeSet<>();
        ID.matcher(Files.readString(file)).results().forEach(found -> ids.add(found.group()));
        return ids;
    }
}
