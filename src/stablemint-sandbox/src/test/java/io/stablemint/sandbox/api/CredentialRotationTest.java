package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.credentials.LocalCredentials;
import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner that rotates its credentials: the old and the new ones are accepted at the same time. */
class CredentialRotationTest {

    @TempDir
    static Path folder = Path.of(".");

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox()
            .with("sandbox.api-key", "old-key\nnew-key\n")
            .with("sandbox.api-secret-key", "old-secret\nnew-secret\n")
            .with("sandbox.partner-public-key", () -> file("old", "public") + file("new", "public"));

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @ParameterizedTest
    @CsvSource({"old,old", "new,old", "old,new", "new,new"})
    void accepts_whenOneOfThePairsAndOneOfTheKeysAreUsed(String pair, String key) {
        assertThat(post(pair, pair, key).statusCode()).isEqualTo(200);
    }

    @Test
    void rejects_whenTheSecretBelongsToAnotherApiKey() {
        HttpResponse<String> answer = post("new", "old", "new");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("SNDBX1005E");
    }

    private HttpResponse<String> post(String apiKey, String apiSecret, String privateKey) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String signature =
                PartnerClient.signature(timestamp, JsonText.HOSTED, apiSecret + "-secret", file(privateKey, "private"));
        return partner.post(HOSTED, JsonText.HOSTED, apiKey + "-key", timestamp, signature);
    }

    private static String file(String partner, String half) {
        try {
            return Files.readString(
                    LocalCredentials.writeInto(folder.resolve(partner)).resolve("partner-" + half + "-key.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
