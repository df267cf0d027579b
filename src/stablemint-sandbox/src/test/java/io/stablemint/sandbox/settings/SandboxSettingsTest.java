package io.stablemint.sandbox.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.sandbox.credentials.LocalCredentials;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxSettingsTest {

    private final Path temporary;

    SandboxSettingsTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void hasDefaults_whenThereAreOnlyCredentials() {
        SandboxSettings settings = read(Map.of("sandbox.credentials-dir", temporary.toString()));

        assertThat(settings.partnerName()).isEqualTo("Sample Shop");
        assertThat(settings.sessionLifetime()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.maxSessions()).isEqualTo(20_000);
        assertThat(settings.publicUrl()).isEmpty();
        assertThat(settings.webhook().url()).isEmpty();
        assertThat(settings.webhook().version()).isEqualTo(WebhookVersion.V2);
        assertThat(settings.webhook().timeScale()).isEqualTo(1.0);
    }

    @Test
    void listsEveryProblem_whenNothingIsSet() {
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessage("""
                        SNDBX0001E: The sandbox cannot start because its settings have 4 problems:
                          - sandbox.api-key is not set; set it, sandbox.api-key-file or sandbox.credentials-dir
                          - sandbox.api-secret-key is not set; set it, sandbox.api-secret-key-file or sandbox.credentials-dir
                          - sandbox.partner-public-key is not set; set it, sandbox.partner-public-key-file or sandbox.credentials-dir
                          - sandbox.webhook-private-key is not set; set it, sandbox.webhook-private-key-file or sandbox.credentials-dir""");
    }

    @Test
    void listsEveryProblem_whenAllSettingsAreWrong() {
        LocalCredentials.writeInto(temporary);
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("sandbox.api-key", " "),
                Map.entry("sandbox.api-secret-key-file", "/nowhere/secret"),
                Map.entry("sandbox.partner-public-key", "no PEM"),
                Map.entry("sandbox.webhook-private-key-file", temporary + "/webhook-public-key.pem"),
                Map.entry("sandbox.session-lifetime", "30m"),
                Map.entry("sandbox.max-sessions", "0"),
                Map.entry("sandbox.public-url", "localhost"),
                Map.entry("sandbox.webhook-url", "ftp://example.org/"),
                Map.entry("sandbox.webhook-version", "3"),
                Map.entry("sandbox.webhook-time-scale", "-1"),
                Map.entry("sandbox.webhook-timeout", "PT0S"),
                Map.entry("sandbox.webhook-sign-every-try", "yes"));

        assertThatThrownBy(() -> read(wrong)).hasMessage("""
                        SNDBX0001E: The sandbox cannot start because its settings have 12 problems:
                          - sandbox.api-key is unusable: it is empty
                          - sandbox.api-secret-key cannot be read from the file /nowhere/secret: NoSuchFileException
                          - sandbox.partner-public-key is unusable: it contains no PEM block
                          - sandbox.webhook-private-key in %s/webhook-public-key.pem is unusable: a PEM block "PRIVATE KEY" (PKCS#8) is needed, not "PUBLIC KEY"
                          - sandbox.webhook-url is unusable: "ftp://example.org/" is not an absolute http or https URL
                          - sandbox.webhook-version is unusable: "3" is not 1 or 2
                          - sandbox.webhook-time-scale is unusable: "-1" is not a number from 0 to 1000, e.g. 0.001
                          - sandbox.webhook-timeout is unusable: "PT0S" is not a positive ISO 8601 duration, e.g. PT30M
                          - sandbox.webhook-sign-every-try is unusable: "yes" is not true or false
                          - sandbox.session-lifetime is unusable: "30m" is not a positive ISO 8601 duration, e.g. PT30M
                          - sandbox.max-sessions is unusable: "0" is not a whole number from 1 to 10000000
                          - sandbox.public-url is unusable: "localhost" is not an absolute http or https URL""".formatted(temporary));
    }

    @Test
    void reportsTheDifference_whenThereAreMoreKeysThanSecrets() {
        Map<String, String> wrong = Map.of(
                "sandbox.credentials-dir", temporary.toString(),
                "sandbox.api-key", "old-key\nnew-key",
                "sandbox.api-secret-key", "old-secret");

        assertThatThrownBy(() -> read(wrong)).hasMessage("""
                        SNDBX0001E: The sandbox cannot start because its settings have 1 problem:
                          - sandbox.api-key has 2 and sandbox.api-secret-key 1 lines; the secret of each key must be in the same line as the key""");
    }

    @Test
    void printsNoSecret_whenPrinted() {
        SandboxSettings settings = read(Map.of(
                "sandbox.credentials-dir", temporary.toString(),
                "sandbox.api-key", "canary-key",
                "sandbox.api-secret-key", "canary-secret"));

        assertThat(settings.toString()).doesNotContain("canary").contains("apiKey=***", "apiSecret=***");
    }

    private static SandboxSettings read(Map<String, String> values) {
        return SandboxSettings.from(SettingsSource.of(values));
    }
}
