package io.stablemint.buildtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Publishes what fuzzing found. Jazzer writes each input for which a test failed beside the corpus of its test. */
class FuzzFindingsIT {

    private static final Path CLIENT = Artifact.root().resolve("src/stablemint-client");

    @Test
    void noInputBreaksAParser() throws IOException {
        assertThat(CLIENT.resolve("target/fuzz-reports"))
                .as("the fuzz tests ran")
                .isDirectoryContaining(report -> report.toString().endsWith("NotificationFuzzTest.xml"))
                .isDirectoryContaining(report -> report.toString().endsWith("AnswerFuzzTest.xml"));

        List<Path> findings = findings();

        Artifact.figures().add("fuzz_crashes", findings.size());
        assertThat(findings).isEmpty();
    }

    private static List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.walk(CLIENT)) {
            return files.filter(file -> !file.startsWith(CLIENT.resolve("target")))
                    .filter(file -> file.getFileName().toString().matches("(crash|timeout|oom|leak)-[0-9a-f]+"))
                    .toList();
        }
    }
}
