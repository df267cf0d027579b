package io.stablemint.sandbox.openapi;

import static io.stablemint.sandbox.testing.JsonText.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.session.Operation;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import io.stablemint.sandbox.testing.WebhookListener;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sandbox accepts, answers and sends, held against the description that it serves. */
class SandboxFollowsDescriptionTest {

    @RegisterExtension
    static final WebhookListener LISTENER = new WebhookListener();

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox().with("sandbox.webhook-url", LISTENER.url());

    private static final String EMBEDDED = """
            {"userId":"c-1","userEmail":"ann@example.org","userCountryCode":"DE","currency":"EUR"}""";
    private static final String WITHDRAWAL = """
            {"userUniqueId":"c-1","amount":4.20,"currency":"EUR","withdrawalReason":"Refund"}""";

    private final OpenApiDescription description = OpenApiDescription.read();
    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void servesTheDescription() {
        HttpResponse<String> answer = partner.get("openapi.yaml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(answer.body()).startsWith("openapi: 3.1.0");
    }

    @Test
    void answersAsDescribed() {
        assertAnswer(Operation.HOSTED, JsonText.HOSTED, "HostedSession");
        assertAnswer(Operation.PARTNER_HOSTED, JsonText.PARTNER_HOSTED, "HostedSession");
        assertAnswer(Operation.EMBEDDED, EMBEDDED, "EmbeddedSession");
        assertAnswer(Operation.WITHDRAWAL_HOSTED, WITHDRAWAL, "Withdrawal");
        assertAnswer(Operation.WITHDRAWAL_PARTNER, WITHDRAWAL, "Withdrawal");
    }

    @Test
    void reportsErrorsAsDescribed() {
        assertThat(description.problems(
                        "Error", partner.post("session/hosted", "{}").body()))
                .isEmpty();
        assertThat(description.problems(
                        "Error",
                        partner.post("session/hosted", "{}", Instant.EPOCH).body()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void sendsWebhooksAsDescribed(String version) {
        partner.control("sandbox/faults", "{\"on\":\"webhooks\",\"version\":" + version + "}");
        String all = with(
                JsonText.PARTNER_HOSTED,
                "\"customFields\":{\"a\":1},\"idempotencyKey\":\"k\",\"websiteReference\":\"w\",\"userKyc\":{\"fullName\":\"Ann\"}");
        String reference =
                JsonText.member(partner.post(PartnerClient.PARTNER_HOSTED, all).body(), "reference");
        partner.control("sandbox/sessions/" + reference + "/pay", "");
        partner.post("withdrawal/hosted", WITHDRAWAL);

        assertThat(LISTENER.next(8))
                .allSatisfy(webhook -> assertThat(description.problems("Notification", webhook.body()))
                        .isEmpty());
    }

    @Test
    void rejectsWhatTheDescriptionRejects() {
        for (String field : description.texts("/components/schemas/HostedSessionRequest/required")) {
            String without = JsonText.HOSTED.replace("\"" + field + "\"", "\"other\"");
            assertThat(partner.post("session/hosted", without).body()).contains("\"field\":\"" + field + "\"");
        }
    }

    private void assertAnswer(Operation operation, String request, String schema) {
        HttpResponse<String> answer = partner.post(operation.path(), request);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(description.problems(schema, answer.body())).isEmpty();
    }
}
