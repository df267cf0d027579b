package io.stablemint.systemtests.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every run generates its credentials, so each of them is a canary: it must be found nowhere else. All servers log our packages at
 * the finest level.
 */
class CanaryIT {

    private static final Path RUN = Path.of("target").toAbsolutePath();

    @Test
    void noCredentialIsFound_inTheOutputOfTheWholeRun() throws IOException {
        GeneratedSecrets secrets = GeneratedSecrets.in(RUN);
        List<Path> output = RunOutput.files(RUN);

        List<String> hits = secrets.foundIn(output);

        System.out.printf("canaries: %d secrets, %d files, %d hits%n", secrets.count(), output.size(), hits.size());
        Artifacts.figures("client-faults").add("canary_hits", hits.size());
        assertThat(secrets.count()).isPositive();
        assertThat(output)
                .extracting(file -> RunOutput.kind(RUN, file))
                .as("every kind of output was searched")
                .contains("logs", "data", "failsafe-reports", "pages", "database", "dump", "sandbox");
        assertThat(hits).isEmpty();
    }

    @Test
    void searchFindsACredential_thatWasLogged(@TempDir Path folder) throws IOException {
        Path credentials = Files.createDirectories(folder.resolve("sandbox/credentials"));
        Files.writeString(credentials.resolve("api-key"), "canary-1234567890\n");
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Files.writeString(logs.resolve("messages.log"), "sent with canary-1234567890 today");

        assertThat(GeneratedSecrets.in(folder).foundIn(RunOutput.files(folder)))
                .containsExactly("the content of api-key, line 1, in " + logs.resolve("messages.log"));
    }
}
