package io.stablemint.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.request.HostedSessionRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example in the package's documentation: this code compiles and works, and the documentation shows the same code. */
class PackageExampleTest {

    private static final String SHOP = "https://shop.example";

    @Test
    void exampleStartsAPayment_whenItIsCalled() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer), Example.class)) {

            URI url = application.bean(Example.class).checkout("order-1", new BigDecimal("9.90"));

            assertThat(url.getHost()).isEqualTo("checkout.stablemint.io");
        }
    }

    @Test
    void documentationShowsTheSameExample() throws IOException {
        String shown = example(
                Files.readString(Path.of("src/main/java/io/stablemint/client/package-info.java"))
                        .replace("\n * ", "\n"),
                "<pre>{@code",
                "}</pre>");
        String tested = example(
                Files.readString(Path.of("src/test/java/io/stablemint/client/PackageExampleTest.java")),
                "// example",
                "// end");

        assertThat(shown).isEqualTo(tested);
    }

    private static String example(String file, String start, String end) {
        int from = file.indexOf(start + "\n") + start.length();
        return file.substring(from, file.indexOf("\n", file.lastIndexOf("}", file.indexOf(end, from) - 1)))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("*"))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s*\\.", ".");
    }

    /** The code of an application. */
    @ApplicationScoped
    public static class Example {
        // example
        @Inject
        StableMint stableMint;

        URI checkout(String orderId, BigDecimal amount) {
            HostedSession session = stableMint.createHostedSession(HostedSessionRequest.builder()
                    .userCountryCode("DE")
                    .currency("EUR")
                    .amount(amount)
                    .successUrl(SHOP + "/success")
                    .errorUrl(SHOP + "/error")
                    .exitUrl(SHOP + "/exit")
                    .supportUrl(SHOP + "/support")
                    .idempotencyKey(orderId)
                    .websiteReference(orderId)
                    .build());
            return session.url();
        }
        // end
    }
}
