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

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void newCredentialsAreUsed_whenTheirFilesChange_andBrokenOnesAreNot() throws Exception {
        KeyPair second = TestKeys.make(2048);
        Path key = Files.writeString(folder.resolve("key.pem"), TestKeys.privatePem(TestKeys.pair()));
        Path apiKey = Files.writeString(folder.resolve("api-key"), "first-key\n");
        Path secret = Files.writeString(folder.resolve("secret"), "first-secret\n");
        try (LogRecords log = LogRecords.of("io.stablemint.client");
                Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer, key, apiKey, secret), SkippingTime.class)) {
            assertSignedBy(TestKeys.pair(), "first-key", "first-secret", next(application, peer));

            Files.writeString(key, TestKeys.privatePem(second));
            Files.writeString(apiKey, "second-key");
            Files.writeString(secret, "second-secret");
            assertSignedBy(second, "second-key", "second-secret", next(application, peer));

            Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nhalf of");
            assertSignedBy(second, "second-key", "second-secret", next(application, peer));
            assertSignedBy(second, "second-key", "second-secret", next(application, peer));

            assertThat(log.messages())
                    .containsExactly(
                            "STMNT1503I: The credentials changed and are in use from now on.",
                            "STMNT1502W: The credentials changed, but cannot be used; the old ones stay in use."
                                    + " stablemint.private-key-file holds no private key in PEM; expected"
                                    + " -----BEGIN PRIVATE KEY----- and what follows it.");
        }
    }

    private static Map<String, String> settings(Peer peer, Path key, Path apiKey, Path secret) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.keySet()
                .removeAll(List.of("stablemint.private-key", "stablemint.api-key", "stablemint.api-secret-key"));
        settings.put("stablemint.private-key-file", key.toString());
        settings.put("stablemint.api-key-file", apiKey.toString());
        settings.put("stablemint.api-secret-key-file", secret.toString());
        return settings;
    }

    /** A second later, as the files are looked at once a second. */
    private static Received next(Application application, Peer peer) {
        application.bean(SkippingTime.class).skip(Duration.ofSeconds(1));
        application.stableMint().createHostedSession(Fixtures.hosted().build());
        return peer.received().get(peer.received().size() - 1);
    }

    private static void assertSignedBy(KeyPair pair, String apiKey, String secret, Received request) {
        byte[] text = CanonicalText.ofRequest(request.header("Timestamp"), Secret.of(secret), request.body());
        byte[] signature = Base64.getDecoder().decode(request.header("Signature"));
        assertThat(request.header("ApiKey")).isEqualTo(apiKey);
        assertThat(new SignatureVerifier(List.of(pair.getPublic())).isSigned(text, signature))
                .isTrue();
    }
}
