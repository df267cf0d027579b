package io.stablemint.sandbox.standalone;

import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner whose HTTP client requests an upgrade to HTTP/2, as the JDK's client does by default. */
@Timeout(120)
class HttpUpgradeTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void answersWithHttp11_whenABodyIsPosted() {
        HttpResponse<String> answer = partner.post(HOSTED, JsonText.HOSTED);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(Version.HTTP_1_1);
    }

    @Test
    void answersWithHttp11_whenABodyIsPostedInChunks() {
        byte[] script = "{\"on\":\"*\",\"close\":true}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer =
                partner.send(HttpRequest.newBuilder(SANDBOX.running().resolve("sandbox/faults"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(script)))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(Version.HTTP_1_1);
    }

    @Test
    void answersWithHttp11_whenThereIsNoBody() {
        HttpResponse<String> answer = partner.get("sandbox/sessions");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(Version.HTTP_1_1);
    }
}
