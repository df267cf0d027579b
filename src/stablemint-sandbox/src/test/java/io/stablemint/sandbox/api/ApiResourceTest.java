package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.testing.JsonText.with;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static io.stablemint.sandbox.testing.PartnerClient.PARTNER_HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.RunningSandbox;
import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The answers of all operations. */
class ApiResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.7Z");

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            SandboxExtension.sandbox().at(InstantSource.fixed(NOW)).with("sandbox.session-lifetime", "PT10M");

    private final RunningSandbox sandbox = SANDBOX.running();
    private final PartnerClient partner = new PartnerClient(sandbox);

    @Test
    void answersAsTheContractDefines_forACustomerOfStableMint() {
        String body = with(
                JsonText.HOSTED,
                "\"idempotencyKey\":\"k\",\"websiteReference\":\"w\",\"customFields\":{\"a\":[1]},"
                        + "\"blockchainDestinationAddress\":\"0x1\",\"paymentMethod\":\"OpenBanking\"");

        HttpResponse<String> answer = partner.post(HOSTED, body, NOW);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(answer.body())
                .matches("\\{\"url\":\"" + sandbox.baseUri()
                        + "sessions/[0-9a-f-]{36}\\?requireAuth=true\",\"expiresAt\":1795349400,"
                        + "\"reference\":\"[A-Z0-9]{9}\"}");
    }

    @Test
    void answersAsTheContractDefines_forACustomerOfThePartner() {
        String body = with(
                JsonText.PARTNER_HOSTED,
                "\"userKyc\":{\"fullName\":\"Ann\",\"citizenshipCountryCode\":\"DE\",\"dateOfBirth\":\"1990-02-28\"}");

        HttpResponse<String> answer = partner.post(PARTNER_HOSTED, body, NOW);

        assertThat(answer.body())
                .matches("\\{\"url\":\"" + sandbox.baseUri()
                        + "partner-sessions/[0-9a-f-]{36}\",\"expiresAt\":1795349400,"
                        + "\"reference\":\"ref_partner_session_[a-z0-9]{9}\"}");
    }

    @Test
    void answersWithAReference_forEmbeddedSessionsAndWithdrawals() {
        String embedded =
                "{\"userId\":\"c\",\"userEmail\":\"a@example.org\",\"userCountryCode\":\"DE\",\"currency\":\"EUR\"}";
        String withdrawal =
                "{\"userUniqueId\":\"c\",\"amount\":1,\"currency\":\"EUR\",\"withdrawalReason\":\"Refund\"}";

        assertThat(partner.post("session/embedded/partner-managed-customer", embedded, NOW)
                        .body())
                .contains("\"reference\":\"ref_partner_session_", "\"sessionId\":", "\"expiresAt\":1795349400");
        for (String path : List.of("withdrawal/hosted", "withdrawal/partner-managed-customer")) {
            assertThat(partner.post(path, withdrawal, NOW).body()).contains("\"reference\":\"ref_withdrawal_");
        }
    }
}
