package io.stablemint.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stablemint.sandbox.junit.RunningSandbox;
import io.stablemint.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox needs nothing of our client: any HTTP client, in any language, can be tested against it like this. */
class PlainHttpTest {

    private static final BlockingQueue<Webhook> WEBHOOKS = new LinkedBlockingQueue<>();
    private static final HttpServer ENDPOINT = endpoint();

    @RegisterExtension
    private static final SandboxExtension SANDBOX = SandboxExtension.sandbox()
            .with(
                    "sandbox.webhook-url",
                    () -> "http://127.0.0.1:" + ENDPOINT.getAddress().getPort() + "/");

    private final RunningSandbox sandbox = SANDBOX.running();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        ENDPOINT.stop(0);
    }

    @Test
    void sessionIsPaid_andItsWebhookIsSigned() throws Exception {
        HttpResponse<String> created = post("session/hosted", """
                {"userCountryCode": "DE", "currency": "EUR", "amount": 4.20, "idempotencyKey": "key-1",
                 "successUrl": "https://shop.example/paid", "supportUrl": "https://shop.example/help",
                 "exitUrl": "https://shop.example/left", "errorUrl": "https://shop.example/failed"}""");
        assertThat(created.statusCode()).isEqualTo(200);

        String reference = member("reference", created.body());
        assertThat(post("sandbox/sessions/" + reference + "/pay", "").statusCode())
                .isEqualTo(200);

        Webhook webhook = next("partner.customer.deposit.accepted");
        assertThat(member("reference", webhook.body())).isEqualTo(reference);
        assertThat(isSigned(webhook)).isTrue();
        assertThat(isSigned(new Webhook(webhook.timestamp(), webhook.signature(), webhook.body() + " ")))
                .isFalse();
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException, GeneralSecurityException {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(
                KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pem("partner-private-key.pem"))));
        signature.update(
                (timestamp + "," + credential("api-secret-key") + "," + body).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(sandbox.resolve(path))
                .header("Content-Type", "application/json")
                .header("ApiKey", credential("api-key"))
                .header("Timestamp", timestamp)
                .header("Signature", Base64.getEncoder().encodeToString(signature.sign()))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private boolean isSigned(Webhook webhook) throws IOException, GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(
                KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(pem("webhook-public-key.pem"))));
        signature.update((webhook.timestamp() + "," + webhook.body()).getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(webhook.signature()));
    }

    private String credential(String name) throws IOException {
        return Files.readString(sandbox.credentials().resolve(name)).strip();
    }

    private byte[] pem(String name) throws IOException {
        return Base64.getMimeDecoder().decode(credential(name).replaceAll("-----[^-]+-----", ""));
    }

    private static Webhook next(String type) throws InterruptedException {
        while (true) {
            Webhook webhook = WEBHOOKS.poll(30, TimeUnit.SECONDS);
            if (webhook == null) {
                throw new AssertionError("No " + type + " came");
            }
            if (webhook.body().contains(type)) {
                return webhook;
            }
        }
    }

    private static String member(String name, String json) {
        Matcher member = Pattern.compile("\"" + name + "\" *: *\"([^\"]*)\"").matcher(json);
        assertThat(member.find()).as(name + " in " + json).isTrue();
        return member.group(1);
    }

    private static HttpServer endpoint() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", PlainHttpTest::receive);
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void receive(HttpExchange exchange) throws IOException {
        WEBHOOKS.add(new Webhook(
                exchange.getRequestHeaders().getFirst("StableMint-Timestamp"),
                exchange.getRequestHeaders().getFirst("StableMint-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private record Webhook(String timestamp, String signature, String body) {}
}
