package io.stablemint.sandbox.webhook;

import static io.stablemint.sandbox.testing.JsonText.member;
import static io.stablemint.sandbox.testing.JsonText.with;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.RunningSandbox;
import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import io.stablemint.sandbox.testing.WebhookListener;
import io.stablemint.sandbox.testing.WebhookListener.Notification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WebhookDeliveryTest {

    @RegisterExtension
    static final WebhookListener LISTENER = new WebhookListener();

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox()
            .with("sandbox.webhook-url", LISTENER.url())
            .with("sandbox.webhook-time-scale", "0.000001");

    private final RunningSandbox sandbox = SANDBOX.running();
    private final PartnerClient partner = new PartnerClient(sandbox);

    @Test
    void sendsAllEventsInOrder_whenTheCustomerPays() {
        pay(create());

        assertThat(LISTENER.nextTypes(5)).containsExactly("created", "initiated", "submitted", "accepted", "completed");
    }

    @Test
    void sendsTheFailedEvent_whenTheCustomerDeclines() {
        partner.control("sandbox/sessions/" + create() + "/decline", "");

        assertThat(LISTENER.nextTypes(3)).containsExactly("created", "initiated", "failed");
    }

    @Test
    void hasTheEnvelopeOfVersion2_andEchoesWhatThePartnerSent() {
        String reference = create();

        assertThat(LISTENER.next(1).get(0).body())
                .matches("\\{\"eventId\":\"[0-9a-f-]{36}\",\"data\":\\{"
                        + "\"eventType\":\"partner\\.customer\\.deposit\\.created\",\"timestamp\":\"2[0-9TZ:.-]+\","
                        + "\"reference\":\"" + reference + "\",\"sessionId\":\"[0-9a-f-]{36}\","
                        + "\"partnerName\":\"Sample Shop\",\"endToEndId\":\"E2E-" + reference + "\","
                        + "\"amount\":4\\.20,\"currency\":\"EUR\",\"customFields\":\\{\"a\":1},"
                        + "\"idempotencyKey\":\"k\",\"websiteReference\":\"order 17\",\"paymentCountryCode\":\"DE\"}}");
    }

    @Test
    void isFlatWithANotificationType_whenItIsVersion1() {
        addWebhookFault("'version':1");
        create();

        assertThat(LISTENER.next(1).get(0).body())
                .startsWith("{\"notificationType\":\"partner.customer.deposit.created\",")
                .contains("\"paymentCountry\":\"DE\"")
                .doesNotContain("eventId", "eventType");
    }

    @Test
    void isVerifiedByOpenSsl(@TempDir Path directory) throws IOException, InterruptedException {
        create();
        Notification notification = LISTENER.next(1).get(0);

        assertThat(openSsl(notification, directory)).isEqualTo("Verified OK");
    }

    @Test
    void isNotVerifiedByOpenSsl_whenAScriptBreaksTheSignature(@TempDir Path directory)
            throws IOException, InterruptedException {
        addWebhookFault("'badSignature':true");
        create();
        Notification notification = LISTENER.next(1).get(0);

        assertThat(openSsl(notification, directory)).startsWith("Verification");
    }

    @Test
    void isRetriedWithTheSameBytes_untilItIsAcknowledged() {
        LISTENER.answer(500, 302);
        create();

        List<Notification> tries = LISTENER.next(3);

        assertThat(tries.get(1)).isEqualTo(tries.get(0));
        assertThat(tries.get(2)).isEqualTo(tries.get(0));
    }

    @Test
    void isSentOutOfOrder_whenAScriptHoldsIt() {
        addWebhookFault("'holdFor':2,'eventType':'partner.customer.deposit.submitted'");
        pay(create());

        assertThat(LISTENER.nextTypes(5)).containsExactly("created", "initiated", "accepted", "completed", "submitted");
    }

    @Test
    void isSentTwiceOrNever_whenAScriptDefinesIt() {
        addWebhookFault("'copies':2,'eventType':'partner.customer.deposit.created'");
        addWebhookFault("'drop':true,'eventType':'partner.customer.deposit.initiated'");
        pay(create());

        List<Notification> all = LISTENER.next(5);

        assertThat(all.get(0).body()).isEqualTo(all.get(1).body());
        assertThat(all)
                .extracting(n -> member(n.body(), "eventType").replaceAll(".*\\.", ""))
                .containsExactly("created", "created", "submitted", "accepted", "completed");
    }

    @Test
    void hasWrongFields_whenAScriptMergesThem() {
        addWebhookFault("'merge':{'amount':0.10,'currency':'USD','eventType':'made.up','websiteReference':null},"
                + "'nulls':['customFields'],'timestamp':'2020-01-01T00:00:00Z'");
        create();

        Notification notification = LISTENER.next(1).get(0);

        assertThat(notification.timestamp()).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(notification.body())
                .contains(
                        "\"amount\":0.10", "\"currency\":\"USD\"", "\"eventType\":\"made.up\"", "\"customFields\":null")
                .doesNotContain("websiteReference");
    }

    @Test
    void hasAnyBody_whenTheControlApiDefinesIt() {
        String reference = create();
        LISTENER.next(1);

        partner.control(
                "sandbox/sessions/" + reference + "/events",
                "{\"eventType\":\"transaction.status.changed\",\"body\":\"no JSON\"}");

        assertThat(LISTENER.next(1).get(0).body()).isEqualTo("no JSON");
    }

    private String create() {
        String body = with(
                JsonText.HOSTED,
                "\"idempotencyKey\":\"k\",\"websiteReference\":\"order 17\",\"customFields\":{\"a\":1}");
        return member(partner.post(HOSTED, body).body(), "reference");
    }

    private void pay(String reference) {
        partner.control("sandbox/sessions/" + reference + "/pay", "");
    }

    private void addWebhookFault(String members) {
        String json = ("{'on':'webhooks','times':1," + members + "}").replace('\'', '"');
        assertThat(partner.control("sandbox/faults", json).statusCode()).isEqualTo(200);
    }

    /** Verifies the signed text of the contract with an independent implementation. */
    private String openSsl(Notification notification, Path directory) throws IOException, InterruptedException {
        Path text = Files.writeString(
                directory.resolve("text"),
                notification.timestamp() + "," + notification.body(),
                StandardCharsets.UTF_8);
        Path signature =
                Files.write(directory.resolve("signature"), Base64.getDecoder().decode(notification.signature()));
        Process openSsl = new ProcessBuilder(
                        "openssl",
                        "dgst",
                        "-sha256",
                        "-verify",
                        sandbox.credentials().resolve("webhook-public-key.pem").toString(),
                        "-signature",
                        signature.toString(),
                        text.toString())
                .start();
        String result = new String(openSsl.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        openSsl.waitFor();
        return result;
    }
}
