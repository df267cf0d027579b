package io.stablemint.client.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.LogRecords;
import io.stablemint.client.container.SkippingTime;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Received;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.signing.CanonicalText;
import io.stablemint.client.signing.Secret;
import io.stablemint.client.signing.SignatureVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials that change while the application runs. */
class RotationWireTest {

    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);
    private static final Duration SETTLING_TIME = Duration.ofSeconds(5);

    private final KeyPair second = TestKeys.make(2048);
    private final Path key;
    private final Path apiKey;
    private final Path secret;

    RotationWireTest(@TempDir Path folder) throws IOException {
        key = Files.writeString(folder.resolve("key.pem"), TestKeys.privatePem(TestKeys.pair()));
        apiKey = Files.writeString(folder.resolve("api-key"), "first-key\n");
        secret = Files.writeString(folder.resolve("secret"), "first-secret\n");
    }

    @Test
    void newCredentialsAreUsed_whenTheirFilesHaveChanged_unlessTheyAreBroken() throws Exception {
        try (LogRecords log = LogRecords.of("io.stablemint.client");
                Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer), SkippingTime.class)) {
            assertFirst(after(CHECK_INTERVAL, application, peer));

            replaceAll();
            assertFirst(after(CHECK_INTERVAL, application, peer));
            assertSecond(after(SETTLING_TIME, application, peer));

            Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nhalf of");
            assertSecond(after(CHECK_INTERVAL, application, peer));
            assertSecond(after(SETTLING_TIME, application, peer));
            assertSecond(after(SETTLING_TIME, application, peer));

            assertThat(log.messages())
                    .containsExactly(
                            "STMNT1503I: The credentials changed and are in use from now on.",
                            "STMNT1502W: The credentials changed, but cannot be used; the old ones stay in use."
                                    + " stablemint.private-key-file contains no private key in PEM; expected"
                                    + " -----BEGIN PRIVATE KEY----- and the lines after it.");
        }
    }

    @Test
    void mixtureOfOldAndNewIsNotUsed_whenFilesAreReplacedOneAfterTheOther() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer), SkippingTime.class)) {
            assertFirst(after(CHECK_INTERVAL, application, peer));
            Files.writeString(apiKey, "second-key");
            assertFirst(after(CHECK_INTERVAL, application, peer));
            Files.writeString(secret, "second-secret");
            assertFirst(after(SETTLING_TIME.minusSeconds(1), application, peer));
            Files.writeString(key, TestKeys.privatePem(second));
            assertFirst(after(SETTLING_TIME.minusSeconds(1), application, peer));

            assertSecond(after(SETTLING_TIME, application, peer));
        }
    }

    @Test
    void nothingIsLogged_whenABrokenFileIsRepairedAtOnce() throws Exception {
        try (LogRecords log = LogRecords.of("io.stablemint.client");
                Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer), SkippingTime.class)) {
            assertFirst(after(CHECK_INTERVAL, application, peer));
            Files.writeString(apiKey, "");
            assertFirst(after(CHECK_INTERVAL, application, peer));
            Files.writeString(apiKey, "first-key");
            assertFirst(after(SETTLING_TIME, application, peer));

            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void oldCredentialsStayInUse_whenASecretFileIsEmpty() throws Exception {
        try (LogRecords log = LogRecords.of("io.stablemint.client");
                Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer), SkippingTime.class)) {
            assertFirst(after(CHECK_INTERVAL, application, peer));
            Files.writeString(secret, "\n");
            assertFirst(after(CHECK_INTERVAL, application, peer));
            assertFirst(after(SETTLING_TIME, application, peer));

            assertThat(log.messages())
                    .containsExactly(
                            "STMNT1502W: The credentials changed, but cannot be used; the old ones stay in use."
                                    + " stablemint.api-secret-key-file = " + secret
                                    + " is empty; fill it, or name another file.");
        }
    }

    @Test
    void newCredentialsAreUsedAtOnce_whenThereWasNoCallForMoreThanAMinute() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer), SkippingTime.class)) {
            assertFirst(after(CHECK_INTERVAL, application, peer));
            replaceAll();

            assertSecond(after(Duration.ofMinutes(2), application, peer));
        }
    }

    private void replaceAll() throws IOException {
        Files.writeString(key, TestKeys.privatePem(second));
        Files.writeString(apiKey, "second-key");
        Files.writeString(secret, "second-secret");
    }

    private Map<String, String> settings(Peer peer) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.keySet()
                .removeAll(List.of("stablemint.private-key", "stablemint.api-key", "stablemint.api-secret-key"));
        settings.put("stablemint.private-key-file", key.toString());
        settings.put("stablemint.api-key-file", apiKey.toString());
        settings.put("stablemint.api-secret-key-file", secret.toString());
        return settings;
    }

    private static Received after(Duration pause, Application application, Peer peer) {
        application.bean(SkippingTime.class).skip(pause);
        application.stableMint().createHostedSession(Fixtures.hosted().build());
        return peer.received().get(peer.received().size() - 1);
    }

    private static void assertFirst(Received request) {
        assertSignedBy(TestKeys.pair(), "first-key", "first-secret", request);
    }

    private void assertSecond(Received request) {
        assertSignedBy(second, "second-key", "second-secret", request);
    }

    private static void assertSignedBy(KeyPair pair, String apiKey, String secret, Received request) {
        byte[] text = CanonicalText.ofRequest(request.header("Timestamp"), Secret.of(secret), request.body());
        byte[] signature = Base64.getDecoder().decode(request.header("Signature"));
        assertThat(request.header("ApiKey")).isEqualTo(apiKey);
        assertThat(new SignatureVerifier(List.of(pair.getPublic())).isSigned(text, signature))
                .isTrue();
    }
}
