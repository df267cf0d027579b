package io.stablemint.liberty.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every error id of the feature is explained in the documentation, and no other. */
class ErrorDocumentationTest {

    private static final Pattern USED = Pattern.compile("STMNT\\d{4}[EWI]");
    private static final Pattern EXPLAINED = Pattern.compile("(?<=\\*\\*)STMNT\\d{4}[EWI](?=\\*\\*)");

    @Test
    void everyErrorIdIsExplained() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                used.addAll(ids(USED, source));
            }
        }

        assertThat(ids(EXPLAINED, Path.of("../../src/docs/errors/liberty-feature.md")))
                .isEqualTo(used);
    }

    private static Set<String> ids(Pattern pattern, Path file) throws IOException {
        Set<String> ids = new TreeSet<>();
        pattern.matcher(Files.readString(file)).results().forEach(found -> ids.add(found.group()));
        return ids;
    }
}
