package io.stablemint.sandbox.controlpage;

import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangeStreamTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void sendsAnEventAtOnceAndAfterEachChange() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(SANDBOX.running().resolve("control/changes"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (Stream<String> lines = response.body()) {
            Iterator<String> events =
                    lines.filter(line -> line.startsWith("event:")).iterator();
            assertThat(events.next()).isEqualTo("event: change");
            partner.post(HOSTED, JsonText.HOSTED);
            assertThat(events.next()).isEqualTo("event: change");
        }
    }
}
