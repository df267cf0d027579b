package io.stablemint.systemtests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** OpenSSL verifies our signatures, and we verify those of OpenSSL. */
@ArquillianTest
@RunAsClient
class OpenSslSignatureIT {

    private final Shop shop = TestEnvironment.shop();
    private final Sandbox sandbox = TestEnvironment.sandbox();

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return OrdersArchive.orders();
    }

    @Test
    void openSslVerifiesTheRequest_asTheSandboxReceivedIt() throws IOException {
        PlacedOrder order = shop.order();
        JsonObject request = sandbox.requestsFor(order.id()).get(0);
        String secret =
                Files.readString(TestEnvironment.credentials().apiSecretKey()).strip();
        String signed = request.getString("timestamp") + "," + secret + "," + request.getString("body");

        String result = OpenSsl.verificationResult(
                TestEnvironment.credentials().partnerPublicKey(),
                signed.getBytes(StandardCharsets.UTF_8),
                request.getString("signature"));

        System.out.println("openssl dgst -sha256 -verify: " + result);
        assertThat(result).isEqualTo("Verified OK");
    }

    @Test
    void orderIsPaid_whenOpenSslSignedTheNotification() {
        PlacedOrder order = shop.order();
        String body = accepted(order);

        HttpResponse<String> answer = deliver(body, signature(body));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        Await.until("PAID", () -> shop.read(order).getString("state"), "PAID"::equals);
    }

    @Test
    void nothingChanges_whenTheBodyIsNotTheSignedOne() {
        PlacedOrder order = shop.order();
        String body = accepted(order);

        HttpResponse<String> answer = deliver(body.replace("3.20", "0.10"), signature(body));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(shop.read(order).getString("state")).isEqualTo("AWAITING_PAYMENT");
    }

    private String accepted(PlacedOrder order) {
        return """
                {"eventId":"%s","data":{"eventType":"partner.customer.deposit.accepted","timestamp":"%s",\
                "amount":3.20,"currency":"EUR","reference":"%s","websiteReference":"%s"}}""".formatted(UUID.randomUUID(), Instant.now(), sandbox.referenceOf(order.id()), order.id());
    }

    private record Signature(String timestamp, String value) {}

    private static Signature signature(String body) {
        String timestamp = Instant.now().toString();
        byte[] text = (timestamp + "," + body).getBytes(StandardCharsets.UTF_8);
        return new Signature(
                timestamp, OpenSsl.sign(TestEnvironment.credentials().webhookPrivateKey(), text));
    }

    private HttpResponse<String> deliver(String body, Signature signature) {
        return RecordedHttp.send(HttpRequest.newBuilder(shop.webhookUrl())
                .header("Content-Type", "application/json")
                .header("StableMint-Timestamp", signature.timestamp())
                .header("StableMint-Signature", signature.value())
                .POST(BodyPublishers.ofString(body)));
    }
}
