package io.stablemint.sandbox.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCredentialsTest {

    private final Path temporary;

    LocalCredentialsTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void writesAllFilesForTheOwnerOnly_whenThereAreNone() throws IOException {
        Path directory = LocalCredentials.writeInto(temporary.resolve("new/secrets"));

        assertThat(contents(directory))
                .containsOnlyKeys(
                        "api-key",
                        "api-secret-key",
                        "partner-private-key.pem",
                        "partner-public-key.pem",
                        "sign-in-key",
                        "webhook-private-key.pem",
                        "webhook-public-key.pem");
        for (String name : contents(directory).keySet()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsExistingFiles_whenRunAgain() throws IOException {
        Path directory = LocalCredentials.writeInto(temporary);
        Map<String, String> before = contents(directory);
        Files.delete(directory.resolve("api-key"));
        Files.delete(directory.resolve("webhook-public-key.pem"));

        LocalCredentials.writeInto(directory);

        Map<String, String> after = contents(directory);
        assertThat(after.remove("api-key")).isNotEqualTo(before.remove("api-key"));
        // The deleted public key is created again from the private key.
        assertThat(after).isEqualTo(before);
    }

    @Test
    void fails_whenThereIsNotExactlyOneArgument() {
        assertThatThrownBy(() -> LocalCredentials.main(new String[] {"a", "b"}))
                .hasMessage("One argument is needed, the directory for the credentials, not [a, b].");
    }

    private static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
