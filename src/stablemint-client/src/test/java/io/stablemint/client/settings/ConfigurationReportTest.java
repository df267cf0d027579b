package io.stablemint.client.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.LogRecords;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ConfigurationReportTest {

    private static final String SOURCE = " (PropertiesConfigSource[source=test])";
    private static final String SECRET = "a-secret-that-nobody-may-see";

    @Test
    void unknownNameIsReported_withTheMostSimilarKnownOne() {
        assertThat(report(Map.of(
                                "stablemint.api-secret", "x",
                                "stablemint.deadlin", "x",
                                "stablemint.colour-of-the-button", "x",
                                "stablemint.us.api-key", "x",
                                "stablemint.eu.api-key", "x",
                                "other.deadlin", "x"))
                        .unknownNames())
                .containsExactly(
                        "stablemint.api-secret is not a setting, so it has no effect."
                                + " Did you mean stablemint.api-secret-key?",
                        "stablemint.colour-of-the-button is not a setting, so it has no effect.",
                        "stablemint.deadlin is not a setting, so it has no effect. Did you mean stablemint.deadline?",
                        "stablemint.us.api-key is not a setting, so it has no effect."
                                + " Did you mean stablemint.eu.api-key?");
    }

    @Test
    void environmentVariableIsReported_onlyIfItIsProbablyASlip() {
        assertThat(report(Map.of(
                                "STABLEMINT_API_KEY", "x",
                                "STABLEMINT_EU_PRIVATE_KEY_FILE", "x",
                                "STABLEMINT_DEADLIN", "x",
                                "STABLEMINT_INSTALLATION_FOLDER", "x"))
                        .unknownNames())
                .containsExactly("The environment variable STABLEMINT_DEADLIN is not a setting, so it has no effect."
                        + " Did you mean STABLEMINT_DEADLINE?");
    }

    @Test
    void settingsInUseHaveValueAndSource_andNoSecret() {
        List<String> lines = report(Map.of(
                        "stablemint.api-key",
                        SECRET,
                        "stablemint.private-key-password",
                        SECRET,
                        "stablemint.api-secret-key-file",
                        "/run/secrets/api-secret-key",
                        "stablemint.deadline",
                        "PT7S",
                        "stablemint.eu.api-key",
                        SECRET,
                        "Retry/maxRetries",
                        "5",
                        "stablemint.base-url",
                        "https://" + SECRET + "@pay.example.org/?password=" + SECRET))
                .settingsInUse();

        assertThat(lines)
                .contains(
                        "stablemint.api-key = set, fingerprint 3dba3a99" + SOURCE,
                        "stablemint.api-secret-key-file = /run/secrets/api-secret-key" + SOURCE,
                        "stablemint.private-key-password = set" + SOURCE,
                        "stablemint.deadline = PT7S" + SOURCE,
                        "stablemint.read-timeout = PT3S (default)",
                        "stablemint.eu.api-key = set, fingerprint 3dba3a99" + SOURCE,
                        "Retry/maxRetries = 5" + SOURCE,
                        "stablemint.base-url = https://(not shown)@pay.example.org/?password=(not shown)" + SOURCE);
        assertThat(lines).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void bothAreLogged_whenTheApplicationStarts() {
        Map<String, String> settings = Fixtures.settings(URI.create("http://localhost:1"));
        settings.put("stablemint.deadlin", "PT1S");
        try (LogRecords log = LogRecords.withSettings("io.stablemint.client");
                Application application = Application.deploy(settings)) {
            assertThat(application).isNotNull();
            assertThat(log.messages().get(0))
                    .isEqualTo("STMNT1511W: stablemint.deadlin is not a setting, so it has no effect."
                            + " Did you mean stablemint.deadline?");
            assertThat(log.messages().get(1))
                    .startsWith(
                            "STMNT1512I: The settings of the Stable Mint client:\n  stablemint.base-url = http://localhost:1"
                                    + SOURCE + "\n  stablemint.api-key = set, fingerprint ")
                    .doesNotContain(Fixtures.API_SECRET, Fixtures.API_KEY, "BEGIN");
        }
    }

    private static ConfigurationReport report(Map<String, String> settings) {
        Config config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(new HashMap<>(settings), "test", 200))
                .addDefaultInterceptors()
                .build();
        return new ConfigurationReport(config, "stablemint.", ClientSettings.of(config, List.of("eu")));
    }
}
