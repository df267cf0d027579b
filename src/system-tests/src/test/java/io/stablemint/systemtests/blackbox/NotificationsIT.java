package io.stablemint.systemtests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.waiting.Await;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The webhook endpoint: genuine notifications, and requests of attackers. */
@ArquillianTest
@RunAsClient
class NotificationsIT {

    private static final int MAX_BYTES = 256 * 1024;

    private final Shop shop = TestEnvironment.shop();
    private final Sandbox sandbox = TestEnvironment.sandbox();
    private final PrivateKey key = SignedNotification.keyOf(TestEnvironment.credentials());

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return OrdersArchive.orders();
    }

    @Test
    void orderIsPaid_whenVersion1IsAccepted() {
        PlacedOrder order = shop.order();

        assertThat(deliver(NotificationBodies.version1("accepted", paid(order))))
                .isEqualTo(204);

        awaitState(order, "PAID");
    }

    @Test
    void orderIsPaid_whenVersion2IsAccepted() {
        PlacedOrder order = shop.order();

        assertThat(deliver(NotificationBodies.deposit("accepted", paid(order)))).isEqualTo(204);

        awaitState(order, "PAID");
    }

    @Test
    void acknowledged_whenTheTypeIsUnknown() {
        assertThat(deliver("{\"eventId\": \"" + UUID.randomUUID() + "\", \"data\": {\"eventType\": \"moon.full\"}}"))
                .isEqualTo(204);
    }

    @Test
    void tooLarge_whenTheContentLengthExceedsTheLimit() {
        assertThat(deliver(ofLength(MAX_BYTES))).isEqualTo(204);
        assertThat(deliver(ofLength(MAX_BYTES + 1))).isEqualTo(413);
        assertThat(deliver(ofLength(8 * MAX_BYTES))).isEqualTo(413);
    }

    @Test
    void tooLarge_whenAChunkedBodyExceedsTheLimit() {
        assertThat(RawHttp.statusOfChunked(shop.webhookUrl(), "x".repeat(1024), 257))
                .startsWith("HTTP/1.1 413");
        assertThat(RawHttp.statusOfChunked(shop.webhookUrl(), "x".repeat(1024), 255))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void unauthorized_whenTheBodyIsNotByteForByteTheSignedOne() throws IOException {
        String body = created();
        SignedNotification signed = SignedNotification.of(body, key);

        assertThat(status(signed.withBody(gzip(body)), "Content-Type", "application/json", "Content-Encoding", "gzip"))
                .isEqualTo(401);
        assertThat(status(
                        signed.withBody(body.getBytes(StandardCharsets.UTF_16)),
                        "Content-Type",
                        "application/json; charset=utf-16"))
                .isEqualTo(401);
        assertThat(status(signed.withBody((body + "\n").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(401);
        assertThat(status(signed, "Content-Type", "application/json; charset=no-such-thing"))
                .isEqualTo(204);
    }

    @Test
    void badRequest_whenAHeaderComesTwice() {
        SignedNotification signed = SignedNotification.of(created(), key);
        String now = Instant.now().toString();

        assertThat(status(signed, "Content-Type", "application/json", "StableMint-Timestamp", now))
                .isEqualTo(400);
        assertThat(status(signed, "Content-Type", "application/json", "StableMint-Signature", "bm90IG91cnM="))
                .isEqualTo(400);
        assertThat(status(signed)).isEqualTo(204);
    }

    @Test
    void unauthorized_whenTheSignatureIsMissing() {
        assertThat(status(SignedNotification.empty())).isEqualTo(401);
    }

    @Test
    void badRequest_whenASignedBodyIsNoNotification() {
        for (String body : new String[] {"", "[]", "null", "{\"data\": {\"eventType\": 7}}", "{\"eventId\": \"1\""}) {
            assertThat(deliver(body)).as(body).isEqualTo(400);
        }
    }

    @Test
    void badRequest_whenASignedBodyIsDeeplyNested() {
        int depth = 50_000;
        String arrays = "\"deep\": " + "[".repeat(depth) + "]".repeat(depth);
        String objects = "\"deep\": " + "{\"a\":".repeat(depth / 2) + "1" + "}".repeat(depth / 2);

        assertThat(deliver(NotificationBodies.deposit("created", arrays))).isEqualTo(400);
        assertThat(deliver(NotificationBodies.deposit("created", objects))).isEqualTo(400);
        assertThat(deliver(NotificationBodies.deposit("created", "\"deep\": " + "[".repeat(500) + "]".repeat(500))))
                .isEqualTo(204);
    }

    @Test
    void oneValueCounts_whenASignedBodyHasFieldsTwice() {
        PlacedOrder order = shop.order();
        String twice = paid(order) + ", " + paid(order) + ", \"amount\": 3.20";

        assertThat(deliver(NotificationBodies.deposit("accepted", twice))).isEqualTo(204);

        awaitState(order, "PAID");
    }

    @Test
    void acknowledgedIfStored_andRejectedIfNot_whenTheTimestampIsOld() {
        String lastYear = Instant.now().minus(Duration.ofDays(365)).toString();
        String stored = created();
        assertThat(deliver(stored)).isEqualTo(204);

        assertThat(status(SignedNotification.of(stored, key, lastYear))).isEqualTo(204);
        assertThat(status(SignedNotification.of(created(), key, lastYear))).isEqualTo(401);
        assertThat(status(SignedNotification.of(stored, key, "yesterday"))).isEqualTo(401);
        assertThat(status(SignedNotification.of(
                        stored, key, Instant.now().plus(Duration.ofDays(1)).toString())))
                .as("a stored notification, with a timestamp in the future")
                .isEqualTo(204);
    }

    @Test
    void bothKeysAreAccepted_whileStableMintChangesItsKey() throws IOException {
        Path file = TestEnvironment.credentials().webhookPublicKey();
        String before = Files.readString(file);
        RsaKeyPair next = RsaKeyPair.generate();
        String body = created();
        assertThat(status(SignedNotification.of(body, next.privateKey()))).isEqualTo(401);
        try {
            Files.writeString(file, before + next.publicPem());

            Await.until(
                    "the next key is accepted",
                    () -> status(SignedNotification.of(body, next.privateKey())),
                    Integer.valueOf(204)::equals);
            assertThat(deliver(created())).isEqualTo(204);
        } finally {
            Files.writeString(file, before);
        }
    }

    private int deliver(String body) {
        return status(SignedNotification.of(body, key));
    }

    private int status(SignedNotification notification, String... headers) {
        HttpResponse<String> answer = notification.to(shop.webhookUrl(), headers);
        assertThat(answer.body()).as("the body of the response").isEmpty();
        return answer.statusCode();
    }

    private static String created() {
        return NotificationBodies.deposit("created", "\"amount\": null");
    }

    private String paid(PlacedOrder order) {
        return NotificationBodies.money(order.id(), sandbox.referenceOf(order.id()), "3.20", "EUR");
    }

    private void awaitState(PlacedOrder order, String state) {
        Await.until(state, () -> shop.read(order).getString("state"), state::equals);
    }

    private static String ofLength(int bytes) {
        String empty = NotificationBodies.deposit("created", "\"note\": \"\"");
        return NotificationBodies.deposit("created", "\"note\": \"" + "x".repeat(bytes - empty.length()) + "\"");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
