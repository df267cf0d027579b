package io.stablemint.client.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.stablemint.client.StableMint;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.signing.MessageSigner;
import io.stablemint.client.webhook.VerifiedNotification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Wrong settings stop the application, and the message lists all problems. */
class DeploymentTest {

    private static final URI ANYWHERE = URI.create("http://localhost:1");

    @Test
    void allMissingSettingsAreNamed_whenNothingIsSet() {
        assertThat(problems(Map.of())).isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 3 problems:
                  - stablemint.api-key is missing; set it, or stablemint.api-key-file.
                  - stablemint.api-secret-key is missing; set it, or stablemint.api-secret-key-file.
                  - The private key is missing; set stablemint.private-key, stablemint.private-key-file or stablemint.keystore-file.""");
    }

    @Test
    void allWrongSettingsAreNamed_whenSeveralAreWrong() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.put("stablemint.base-url", "http://example.org");
        settings.put("stablemint.deadline", "10s");
        settings.put("stablemint.allow-plain-http-to-loopback", "yes");
        settings.put("stablemint.pool-size", "many");
        settings.put("stablemint.max-retries", "-2");
        settings.put("stablemint.breaker-ratio", "1.5");
        settings.put("stablemint.private-key-file", "/nowhere/key.pem");
        settings.put("stablemint.api-key", "with space");

        assertThat(problems(settings)).isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 8 problems:
                  - stablemint.allow-plain-http-to-loopback = yes is not true or false; correct it.
                  - stablemint.max-retries = -2 is not a whole number from -1; correct it.
                  - stablemint.breaker-ratio = 1.5 is not a number from 0 to 1; correct it.
                  - stablemint.base-url = http://example.org is not a https URL; plain http is for loopback hosts, with stablemint.allow-plain-http-to-loopback.
                  - stablemint.deadline = 10s is not a positive ISO 8601 duration such as PT10S; correct it.
                  - stablemint.pool-size = many is not a whole number; correct it.
                  - stablemint.api-key has characters that a header cannot contain; copy it again.
                  - stablemint.private-key and stablemint.private-key-file are both set, but only one of them is allowed; remove one.""");
    }

    @Test
    void contradictionsAreNamed_whenNumbersDoNotFitTogether() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.put("stablemint.read-timeout", "PT20S");
        settings.put("stablemint.attempt-timeout", "PT30S");
        settings.put("stablemint.max-concurrent-calls", "51");

        assertThat(problems(settings)).isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 3 problems:
                  - stablemint.max-concurrent-calls = 51 is more than stablemint.pool-size = 50: calls would wait for connections; lower the first or raise the second.
                  - stablemint.read-timeout = PT20S is longer than stablemint.deadline = PT5S; make it shorter, or the deadline longer.
                  - stablemint.attempt-timeout = PT30S is longer than stablemint.deadline = PT5S; make it shorter, or the deadline longer.""");
    }

    @Test
    void contradictionsAreNamed_whenAStandardKeyCausesThem() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.put("io.stablemint.client.wire.FaultTolerantClient/call/Timeout/value", "6000");
        settings.put("Bulkhead/value", "60");

        assertThat(problems(settings))
                .contains("stablemint.attempt-timeout = PT6S is longer than stablemint.deadline = PT5S")
                .contains("stablemint.max-concurrent-calls = 60 is more than stablemint.pool-size = 50");
    }

    @Test
    void keyIsNamed_whenItCannotBeUsed() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.put("stablemint.private-key", TestKeys.privatePem(TestKeys.make(1024)));

        assertThat(problems(settings)).isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 1 problem:
                  - stablemint.private-key is an RSA key of 1024 bits, but at least 2048 are needed.""");
    }

    @Test
    void providerIsNamed_whenTheJvmDoesNotHaveIt() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.put("stablemint.signature-provider", "LunaProvider");

        assertThat(problems(settings)).isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 1 problem:
                  - stablemint.signature-provider is LunaProvider, but the JVM has no such security provider.""");
    }

    @Test
    void missingPublicKeyIsNamed_whenTheApplicationObservesNotifications() {
        assertThat(problems(Fixtures.settings(ANYWHERE), NotificationObserver.class))
                .isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 1 problem:
                  - Stable Mint's public key is missing; set stablemint.webhook.public-key or stablemint.webhook.public-key-file.""");
    }

    @Test
    void publicKeyIsNamed_whenItCannotBeRead() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.put("stablemint.webhook.public-key", "not a key");

        assertThat(problems(settings)).isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 1 problem:
                  - stablemint.webhook.public-key contains no public key in PEM; expected -----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----.""");
    }

    @Test
    void merchantIsNamed_whenItsSettingsAreWrong() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.put("stablemint.merchants", "eu,Bad_Name");
        settings.put("stablemint.eu.base-url", "ftp://example.org");

        assertThat(problems(settings)).isEqualTo("""
                STMNT1501E: The settings of the Stable Mint client have 2 problems:
                  - The merchant's name Bad_Name cannot be part of a setting's name; use small letters, digits and hyphens, and not webhook.
                  - stablemint.eu.base-url = ftp://example.org is not a https URL; plain http is for loopback hosts, with stablemint.allow-plain-http-to-loopback.""");
    }

    @Test
    void noKeyIsRequired_whenTheApplicationHasItsOwnSigner() {
        Map<String, String> settings = Fixtures.settings(ANYWHERE);
        settings.remove("stablemint.private-key");

        try (Application application = Application.deploy(settings, OwnSigner.class)) {
            assertThat(application.bean(StableMint.class)).isNotNull();
        }
    }

    private static String problems(Map<String, String> settings, Class<?>... beans) {
        Throwable failure = catchThrowable(
                () -> Application.deploy(new HashMap<>(settings), beans).close());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigurationException wrong) {
                return String.valueOf(wrong.getMessage());
            }
        }
        throw new AssertionError("The application was deployed", failure);
    }

    /** Needs the public key. */
    @ApplicationScoped
    public static class NotificationObserver {
        void observe(@Observes VerifiedNotification notification) {
            throw new AssertionError(notification);
        }
    }

    /** A signer of the application. */
    @ApplicationScoped
    public static class OwnSigner implements MessageSigner {
        @Override
        public byte[] sign(byte[] message) {
            return new byte[] {1, 2, 3};
        }
    }
}
