package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.testing.JsonText.member;
import static io.stablemint.sandbox.testing.JsonText.with;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static io.stablemint.sandbox.testing.PartnerClient.PARTNER_HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.RunningSandbox;
import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.7Z");

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            SandboxExtension.sandbox().at(InstantSource.fixed(NOW)).with("sandbox.session-lifetime", "PT10M");

    private final RunningSandbox sandbox = SANDBOX.running();
    private final PartnerClient partner = new PartnerClient(sandbox);

    @Test
    void answersAsTheContractSays_whenACustomerOfStableMintPays() {
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
    void answersAsTheContractSays_whenACustomerOfThePartnerPays() {
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
    void answersWithAReference_whenEmbeddedOrWithdrawn() {
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

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void isLetIn_whenTheTimestampIsAtTheEdge(long seconds) {
        assertThat(partner.post(HOSTED, JsonText.HOSTED, Instant.ofEpochSecond(NOW.getEpochSecond() + seconds))
                        .statusCode())
                .isEqualTo(seconds < 0 ? 401 : 200);
        assertThat(partner.post(HOSTED, JsonText.HOSTED, NOW.plusSeconds(seconds + (seconds < 0 ? 1 : 0)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isNotLetIn_whenTheKeyIsUnknown() {
        String signature = partner.signature("1795348800", JsonText.HOSTED);

        refused(
                partner.post(HOSTED, JsonText.HOSTED, "guess", "1795348800", signature),
                401,
                "SNDBX1001E",
                "The header ApiKey is missing or not a known key.");
    }

    @Test
    void isNotLetIn_whenTheTimestampIsNoNumber() {
        refused(
                partner.post(HOSTED, JsonText.HOSTED, partner.credential("api-key"), NOW.toString(), "AAAA"),
                401,
                "SNDBX1002E",
                "The header Timestamp must be Unix time in whole seconds.");
    }

    @Test
    void isNotLetIn_whenTheTimestampIsOld() {
        refused(
                partner.post(HOSTED, JsonText.HOSTED, NOW.minus(Duration.ofMinutes(6))),
                401,
                "SNDBX1003E",
                "The header Timestamp, 1795348440, is more than 300 seconds from the sandbox's clock, 1795348800.");
    }

    @Test
    void isNotLetIn_whenTheSignatureIsNoBase64() {
        refused(
                partner.post(HOSTED, JsonText.HOSTED, partner.credential("api-key"), "1795348800", "?"),
                401,
                "SNDBX1004E",
                "The header Signature is missing or not Base64.");
    }

    @Test
    void isNotLetIn_whenTheBodyIsNotTheOneThatWasSigned() {
        String signature = partner.signature("1795348800", JsonText.HOSTED);
        String other = JsonText.HOSTED.replace("4.20", "4.2");

        refused(
                partner.post(HOSTED, other, partner.credential("api-key"), "1795348800", signature),
                401,
                "SNDBX1005E",
                "The header Signature does not match: it must be the RSA-SHA256 signature, by the partner's private key,"
                        + " of <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>.");
    }

    @Test
    void namesEveryField_whenAllIsWrong() {
        String wrong = """
                {"userCountryCode":"XX","currency":"EURO","amount":10.01,"successUrl":"javascript:alert(1)",\
                "supportUrl":"https://u:p@shop.example/","exitUrl":"/exit","idempotencyKey":null,"websiteReference":" ",\
                "customFields":[],"blockchainDestinationAddress":7,"paymentMethod":"Cash","userId":"c-1"}""";

        HttpResponse<String> answer = partner.post(HOSTED, wrong, NOW);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("""
                        {"error":{"id":"SNDBX1102E","message":"Some fields are wrong.","fields":[\
                        {"field":"userCountryCode","problem":"must be an ISO 3166-1 alpha-2 country code, e.g. DE"},\
                        {"field":"currency","problem":"must be an ISO 4217 currency code, e.g. EUR"},\
                        {"field":"amount","problem":"must be from 0.1 to 10 in the sandbox"},\
                        {"field":"successUrl","problem":"must be an absolute http or https URL without user info"},\
                        {"field":"supportUrl","problem":"must be an absolute http or https URL without user info"},\
                        {"field":"exitUrl","problem":"must be an absolute http or https URL without user info"},\
                        {"field":"errorUrl","problem":"is required"},\
                        {"field":"idempotencyKey","problem":"must be a text of 1 to 2000 characters"},\
                        {"field":"websiteReference","problem":"must be a text of 1 to 2000 characters"},\
                        {"field":"customFields","problem":"must be an object"},\
                        {"field":"blockchainDestinationAddress","problem":"must be a text of 1 to 2000 characters"},\
                        {"field":"paymentMethod","problem":"must be one of ManualBankTransfer, OpenBanking"},\
                        {"field":"userId","problem":"is not a field of this request"}]}}""");
    }

    @Test
    void namesTheField_whenItBelongsToTheOtherOption() {
        String body = with(
                JsonText.PARTNER_HOSTED,
                "\"paymentMethod\":\"OpenBanking\",\"userKyc\":{\"dateOfBirth\":\"1990-02-30\",\"name\":\"x\"}");

        assertThat(partner.post(PARTNER_HOSTED, body, NOW).body())
                .contains(
                        "{\"field\":\"userKyc.dateOfBirth\",\"problem\":\"must be a date as YYYY-MM-DD\"}",
                        "{\"field\":\"userKyc.name\",\"problem\":\"is not a field of this request\"}",
                        "{\"field\":\"paymentMethod\",\"problem\":\"is not a field of this request\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 200",
        "10, 200",
        "10.00, 200",
        "1e1, 200",
        "0.09, 400",
        "10.000000001, 400",
        "-1, 400",
        "1e999999999, 400",
        "1e-999999999, 400",
        "0.123456789, 400",
        "\"4.20\", 400"
    })
    void judgesTheAmount(String amount, int status) {
        String body = JsonText.HOSTED.replace("4.20", amount);

        assertThat(partner.post(HOSTED, body, NOW).statusCode()).isEqualTo(status);
    }

    @Test
    void isRefused_whenTheBodyIsNoGoodJson() {
        refused(
                partner.post(HOSTED, with(JsonText.HOSTED, "\"amount\":1"), NOW),
                400,
                "SNDBX1101E",
                "The body is unusable: the name \"amount\" occurs twice.");
    }

    @Test
    void isRefused_whenTheBodyIsTooLarge() {
        String body = with(JsonText.HOSTED, "\"customFields\":{\"a\":\"" + "x".repeat(65_536) + "\"}");

        refused(partner.post(HOSTED, body, NOW), 413, "SNDBX1103E", "The body has more than 65536 bytes.");
    }

    @Test
    void isRefused_whenTheKeyIsReused() {
        String body = with(JsonText.HOSTED, "\"idempotencyKey\":\"k\"");
        String reference = member(partner.post(HOSTED, body, NOW).body(), "reference");

        refused(
                partner.post(HOSTED, body.replace("4.20", "4.21"), NOW),
                409,
                "SNDBX1201E",
                "The idempotency key was used before, for session " + reference
                        + ", with another body. Repeat that body, or use a new key.");
    }

    @Test
    void isOneSession_whenFiftyEqualRequestsComeAtOnce() throws InterruptedException, ExecutionException {
        String body = with(JsonText.HOSTED, "\"idempotencyKey\":\"k\"");
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<String>> answers = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<String>>mapToObj(
                            i -> () -> partner.post(HOSTED, body, NOW).body())
                    .toList());
            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(partner.get("sandbox/sessions?idempotencyKey=k").body()).startsWith("{\"count\":1,");
        assertThat(partner.get("sandbox/requests").body()).startsWith("{\"count\":50,");
    }

    @Test
    void isTwoSessions_whenThereIsNoKey() {
        partner.post(HOSTED, JsonText.HOSTED, NOW);
        partner.post(HOSTED, JsonText.HOSTED, NOW);

        assertThat(partner.get("sandbox/sessions").body()).startsWith("{\"count\":2,");
    }

    private static void refused(HttpResponse<String> answer, int status, String id, String message) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith("{\"error\":{\"id\":\"" + id + "\",");
        String json = message.replace("\"", "\\\"");
        assertThat(answer.body()).contains("\"message\":\"" + json + "\"");
    }
}
