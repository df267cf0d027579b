package io.stablemint.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.Golden;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.container.Tools;
import io.stablemint.client.request.PaymentMethod;
import io.stablemint.client.settings.SystemTime;
import io.stablemint.client.webhook.NotificationRefusedException.Reason;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationVerifierTest {

    static final Instant NOW = Instant.parse("2026-11-22T10:16:00Z");
    private static final KeyPair NEXT = TestKeys.make(2048);

    private Application application;

    @BeforeAll
    void deploy() {
        Map<String, String> settings = Fixtures.settings(URI.create("http://localhost:1"));
        settings.put("stablemint.webhook.public-key", TestKeys.publicPem(TestKeys.pair()) + TestKeys.publicPem(NEXT));
        application = Application.deploy(settings, FixedTime.class);
    }

    @AfterAll
    void undeploy() {
        application.close();
    }

    @Test
    void depositIsTyped_whenTheNotificationIsVersion2() throws Exception {
        VerifiedNotification notification = verify(Delivery.of("v2.deposit.accepted.json", NOW));

        assertThat(notification.eventId()).contains("0b8e3d1a-52c1-4b2e-8a53-3f1c6a3b7c11");
        assertThat(notification.deduplicationKey()).isEqualTo("0b8e3d1a-52c1-4b2e-8a53-3f1c6a3b7c11");
        assertThat(notification.signedAt()).isEqualTo(NOW);
        assertThat(notification.body()).isEqualTo(Golden.bytes("webhooks/v2.deposit.accepted.json"));
        assertThat(notification)
                .hasToString("VerifiedNotification[partner.customer.deposit.accepted,"
                        + " 0b8e3d1a-52c1-4b2e-8a53-3f1c6a3b7c11, signed 2026-11-22T10:16:00Z]");
        DepositEvent deposit = (DepositEvent) notification.event();
        assertThat(deposit.type()).isEqualTo(DepositEventType.ACCEPTED);
        assertThat(deposit.amount()).contains(new BigDecimal("9.90"));
        assertThat(deposit.currency()).contains("EUR");
        assertThat(deposit.reference()).contains("7PKZU6F2J");
        assertThat(deposit.websiteReference()).contains("order-17");
        assertThat(deposit.idempotencyKey()).contains("order-17-1");
        assertThat(deposit.paymentMethod()).contains(PaymentMethod.OPEN_BANKING);
        assertThat(deposit.paymentCountryCode()).contains("DE");
        assertThat(deposit.occurredAt()).contains(Instant.parse("2026-11-22T10:15:30Z"));
        assertThat(deposit.customFields()).contains(Golden.parse("{\"basket\":3}"));
        assertThat(deposit).hasToString("partner.customer.deposit.accepted[7PKZU6F2J]");
    }

    @Test
    void depositIsTyped_whenTheNotificationIsVersion1() throws Exception {
        VerifiedNotification notification = verify(Delivery.of("v1.deposit.accepted.json", NOW));

        assertThat(notification.eventId()).isEmpty();
        assertThat(notification.deduplicationKey()).matches("[0-9a-f]{64}");
        DepositEvent deposit = (DepositEvent) notification.event();
        assertThat(deposit.type()).isEqualTo(DepositEventType.ACCEPTED);
        assertThat(deposit.paymentCountryCode()).contains("DE");
    }

    @Test
    void fieldsAreEmpty_whenTheyAreNullOrMissing() throws Exception {
        DepositEvent deposit = (DepositEvent)
                verify(Delivery.of("v2.deposit.failed.nulls.json", NOW)).event();

        assertThat(deposit.type()).isEqualTo(DepositEventType.FAILED);
        assertThat(deposit.amount()).isEmpty();
        assertThat(deposit.currency()).isEmpty();
        assertThat(deposit.customFields()).isEmpty();
        assertThat(deposit.paymentMethod()).isEmpty();
        assertThat(deposit.occurredAt()).isEmpty();
        assertThat(deposit.sessionId()).isEmpty();
    }

    @Test
    void eventIsTyped_whenItIsAWithdrawal_orUnknown() throws Exception {
        PaymentEvent withdrawal =
                verify(Delivery.of("v2.withdrawal.sent.json", NOW)).event();
        PaymentEvent unknown = verify(Delivery.of("v2.unknown.json", NOW)).event();

        assertThat(((WithdrawalEvent) withdrawal).type()).isEqualTo(WithdrawalEventType.SENT);
        assertThat(unknown).isInstanceOf(UnknownEvent.class);
        assertThat(unknown.typeName()).isEqualTo("partner.customer.loyalty.granted");
        assertThat(unknown.fields().getInt("points")).isEqualTo(12);
    }

    @Test
    void notificationIsAccepted_whenTheSecondKeySignedIt() throws Exception {
        Delivery delivery = Delivery.signed(NOW.toString(), "{\"notificationType\":\"x\"}", NEXT);

        assertThat(verify(delivery).event().typeName()).isEqualTo("x");
    }

    @Test
    void notificationIsAccepted_whenOpensslSignedIt(@TempDir Path folder) throws Exception {
        byte[] body = Golden.bytes("webhooks/v2.deposit.accepted.json");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("2026-11-22T11:16:00.123+01:00,".getBytes(StandardCharsets.UTF_8));
        text.writeBytes(body);
        Path signed = Files.write(folder.resolve("signed.txt"), text.toByteArray());
        Path key = Files.writeString(folder.resolve("key.pem"), TestKeys.privatePem(TestKeys.pair()));
        Path signature = folder.resolve("signature.bin");
        Tools.run(
                "openssl", "dgst", "-sha256", "-sign", key.toString(), "-out", signature.toString(), signed.toString());

        VerifiedNotification notification = application
                .bean(NotificationVerifier.class)
                .verify(
                        "2026-11-22T11:16:00.123+01:00",
                        Base64.getEncoder().encodeToString(Files.readAllBytes(signature)),
                        body);

        assertThat(notification.signedAt()).isEqualTo(Instant.parse("2026-11-22T10:16:00.123Z"));
    }

    @Test
    void notificationIsRefused_whenAnythingWasChanged() throws Exception {
        Delivery good = Delivery.of("v2.deposit.accepted.json", NOW);

        assertRefusedAsUnsigned(new Delivery(good.timestamp(), good.signature(), good.text() + " "));
        assertRefusedAsUnsigned(new Delivery(NOW.plusSeconds(1).toString(), good.signature(), good.text()));
        assertRefusedAsUnsigned(new Delivery("", good.signature(), good.text()));
        assertRefusedAsUnsigned(new Delivery(good.timestamp(), "", good.text()));
        assertRefusedAsUnsigned(new Delivery(good.timestamp(), "not base64!", good.text()));
        assertRefusedAsUnsigned(Delivery.signed(NOW.toString(), good.text(), TestKeys.make(2048)));
    }

    @Test
    void notificationIsRefused_whenItsTimeIsWrong() throws Exception {
        assertRefused(
                Delivery.of(
                        "v2.deposit.accepted.json",
                        NOW.minus(Duration.ofHours(4)).minusSeconds(1)),
                Reason.TIMESTAMP,
                "STMNT1602E: A notification was signed 14401 s ago, longer than stablemint.webhook.oldest = PT4H. It may be a"
                        + " replay.");
        assertRefused(
                Delivery.of("v2.deposit.accepted.json", NOW.plusSeconds(301)),
                Reason.TIMESTAMP,
                "STMNT1602E: A notification was signed 301 s in the future, more than stablemint.webhook.ahead = PT5M. Check"
                        + " this server's clock.");
        assertRefused(
                Delivery.signed("yesterday", "{\"notificationType\":\"x\"}", TestKeys.pair()),
                Reason.TIMESTAMP,
                "STMNT1602E: A notification's StableMint-Timestamp is not an ISO 8601 time.");
        assertThat(verify(Delivery.of("v2.deposit.accepted.json", NOW.minus(Duration.ofHours(4)))))
                .isNotNull();
        assertThat(verify(Delivery.of("v2.deposit.accepted.json", NOW.plusSeconds(300))))
                .isNotNull();
    }

    @Test
    void notificationIsRefused_whenItCannotBeRead() throws Exception {
        Map<String, String> reasonByBody = Map.of(
                "", "it is not a JSON object",
                "[]", "it is not a JSON object",
                "{\"data\":", "its JSON is broken",
                "{}", "it has no notificationType",
                "{\"data\":{}}", "it has no eventType",
                "{\"notificationType\":7}", "it has no notificationType");

        for (Map.Entry<String, String> each : reasonByBody.entrySet()) {
            assertRefused(
                    Delivery.signed(NOW.toString(), each.getKey(), TestKeys.pair()),
                    Reason.UNREADABLE,
                    "STMNT1603E: A notification is signed by Stable Mint but cannot be read: " + each.getValue() + ".");
        }
    }

    @Test
    void notificationIsRefused_whenItIsNestedTooDeeply() throws Exception {
        for (String open : new String[] {"[", "{\"a\":"}) {
            String nested = "{\"notificationType\":\"x\",\"deep\":" + open.repeat(50_000);

            assertRefused(
                    Delivery.signed(NOW.toString(), nested, TestKeys.pair()),
                    Reason.UNREADABLE,
                    "STMNT1603E: A notification is signed by Stable Mint but cannot be read: its JSON is broken.");
        }
    }

    @Test
    void lastValueIsUsed_whenAFieldOccursTwice() throws Exception {
        String twice = "{\"notificationType\":\"x\",\"notificationType\":\"y\",\"a\":1,\"a\":2}";

        PaymentEvent event =
                verify(Delivery.signed(NOW.toString(), twice, TestKeys.pair())).event();

        assertThat(event.typeName()).isEqualTo("y");
        assertThat(event.fields()).isEqualTo(Golden.parse("{\"notificationType\":\"y\",\"a\":2}"));
    }

    private VerifiedNotification verify(Delivery delivery) {
        return application
                .bean(NotificationVerifier.class)
                .verify(delivery.timestamp(), delivery.signature(), delivery.body());
    }

    private void assertRefusedAsUnsigned(Delivery delivery) {
        assertRefused(
                delivery,
                Reason.SIGNATURE,
                "STMNT1601E: A notification is not signed by any of the keys in stablemint.webhook.public-key. If this"
                        + " happens again, Stable Mint may have a new key, or somebody sends forged notifications.");
    }

    private void assertRefused(Delivery delivery, Reason reason, String message) {
        assertThatThrownBy(() -> verify(delivery))
                .isInstanceOfSatisfying(
                        NotificationRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessage(message);
    }

    /** A clock with a fixed time. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class FixedTime extends SystemTime {
        @Override
        public Instant now() {
            return NOW;
        }
    }
}
